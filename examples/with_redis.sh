#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# sh examples/with_redis.sh PROGRAM: runs the program with a Redis server of its own, whose port is its argument.
set -eu

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
