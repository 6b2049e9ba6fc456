#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# single_include.sh ROOT: the headers of single_include are what cmake/single_include.sh makes of the others.
exec sh "$1/cmake/single_include.sh" --check
