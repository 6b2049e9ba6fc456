#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh examples/run.sh: installs what is missing, builds the command telltale, and checks the files of examples/data with it.
# sh examples/run.sh ARGUMENT...: builds the same and passes the arguments to telltale, in the folder it is called from.
# Ends with 0 exactly when each file is found to be what examples/data/*.tsv says of it; with arguments, as telltale ends.
set -eu
called_from=$(pwd)
cd "$(dirname "$0")/.."
root=$(pwd)
. cmake/packages.sh

need_build_tools
need_header libcli11-dev CLI/CLI.hpp
need_header libyaml-cpp-dev yaml-cpp/yaml.h
install_missing >&2

# The build of tests/run.sh, if there is one; else the same without the tests, so that Catch2 is not asked for.
use_ninja build
mkdir -p build
if [ -f build/CMakeCache.txt ]; then
    configure="cmake -S . -B build"
else
    configure="cmake --preset default -DTELLTALE_BUILD_TESTS=OFF -DTELLTALE_BUILD_EXAMPLES=OFF"
fi
if ! { $configure && cmake --build build --target telltale_command -j "$(processors)"; } >build/command.log 2>&1; then
    cat build/command.log >&2
    exit 2
fi
telltale=$root/build/telltale

if [ $# -gt 0 ]; then
    cd "$called_from"
    exec "$telltale" "$@"
fi

exec sh examples/check_samples.sh "$telltale"
