#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# reference.sh ROOT: docs/reference.md is what the docstrings say, and every public name has one.
exec sh "$1/cmake/reference.sh" --check
