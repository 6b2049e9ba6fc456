#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# mistakes.sh ROOT: docs/mistakes.md is what the rejection tests say, and each of their cases has a cure.
exec sh "$1/cmake/mistakes.sh" --check
