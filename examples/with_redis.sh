#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh examples/with_redis.sh: installs what is missing, builds the example billing_job, and runs it with a Redis server of its own.
# sh examples/with_redis.sh PROGRAM: runs the program, with the server's port as its argument.
set -eu

if [ $# -eq 0 ]; then
    cd "$(dirname "$0")/.."
    . cmake/packages.sh
    need_build_tools
    need_header libhiredis-dev hiredis/hiredis.h
    need_tool redis-server redis-server
    install_missing >&2
    use_ninja build/examples_only
    mkdir -p build/examples_only
    if ! { cmake -S . -B build/examples_only -DTELLTALE_BUILD_TESTS=OFF -DTELLTALE_BUILD_COMMAND=OFF &&
        cmake --build build/examples_only --target example_billing_job -j "$(processors)"; } >build/examples_only.log 2>&1; then
        cat build/examples_only.log >&2
        exit 2
    fi
    set -- build/examples_only/examples/example_billing_job
fi

folder=$(mktemp -d)
server=
# shellcheck disable=SC2317
finish() {
    if [ -n "$server" ]; then kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; fi
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# A port may be taken: then the server ends, and the next one is tried.
port=$((20000 + $$ % 10000))
for attempt in 1 2 3 4 5 6 7 8; do
    redis-server --port "$port" --bind 127.0.0.1 --save "" --appendonly no --dir "$folder" --daemonize no >"$folder/log" 2>&1 &
    server=$!
    for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        if grep -q 'Ready to accept connections' "$folder/log"; then break 2; fi
        if ! kill -0 "$server" 2>/dev/null; then break; fi
        sleep 0.1 2>/dev/null || sleep 1
    done
    kill "$server" 2>/dev/null || true
    server=
    port=$((port + 1))
done
if [ -z "$server" ]; then
    cat "$folder/log" >&2
    exit 2
fi
"$1" "$port"
