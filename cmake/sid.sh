# SPDX-License-Identifier: BSL-1.0
# For scripts that need newer compilers than Debian 12 has: a Debian sid root, made with debootstrap, and commands in it, as root.
# Sourced, not run, after cmake/packages.sh, in the project's folder. POSIX sh. In the environment: TELLTALE_SID_ROOT names a root that
# exists (else it is build/sid), TELLTALE_DEBIAN_MIRROR a mirror.

sid=${TELLTALE_SID_ROOT:-build/sid}

# in_sid COMMAND...: runs a command in the root, where this folder is /telltale, the folder $sid_build, if it is set, is
# /telltale/build, and ../shared, if there is one, is /shared. The mounts are those of a namespace of their own, and end with it.
in_sid() {
    # shellcheck disable=SC2016
    ROOT=$sid BUILD=${sid_build:-} unshare --mount sh -c '
        mkdir -p "$ROOT/telltale" "$ROOT/shared" && mount --bind . "$ROOT/telltale" && mount -t proc proc "$ROOT/proc" &&
            mkdir -p "$ROOT/dev/pts" && mount -t devpts devpts "$ROOT/dev/pts" &&
            { [ -z "$BUILD" ] || mount --bind "$BUILD" "$ROOT/telltale/build"; } &&
            { [ ! -d ../shared ] || mount --bind ../shared "$ROOT/shared"; } && exec chroot "$ROOT" "$@"' sh "$@"
}

# need_sid LOG PACKAGE...: makes the root, or adds to it what it lacks; says the end of LOG and returns 1 when that fails.
need_sid() {
    sid_log=$1
    shift
    if [ "$(id -u)" -ne 0 ]; then
        echo "newer compilers run in a root file system with this folder mounted in it, so this must be run as root" >&2
        return 1
    fi
    if [ ! -x "$sid/usr/bin/dpkg-query" ]; then
        need_tool debootstrap debootstrap
        install_missing
        # The whole of a root, or none.
        rm -rf "$sid.part"
        mkdir -p "$(dirname "$sid")"
        debootstrap --variant=minbase sid "$sid.part" "${TELLTALE_DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$sid_log" 2>&1 || {
            tail -n 20 "$sid_log" >&2
            return 1
        }
        # debootstrap leaves it to the machine; tests look up localhost.
        [ -e "$sid.part/etc/hosts" ] || echo "127.0.0.1 localhost" >"$sid.part/etc/hosts"
        mv "$sid.part" "$sid"
    fi
    sid_missing=
    for sid_package; do
        # shellcheck disable=SC2016
        chroot "$sid" dpkg-query -W -f '${Status}' "$sid_package" 2>/dev/null | grep -q 'ok installed' || sid_missing="$sid_missing $sid_package"
    done
    [ -n "$sid_missing" ] || return 0
    # A mirror may be a snapshot, whose signature is as good as on its day.
    # shellcheck disable=SC2086
    { in_sid apt-get update -q -o Acquire::Check-Valid-Until=false && in_sid env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $sid_missing; } \
        >>"$sid_log" 2>&1 || {
        tail -n 20 "$sid_log" >&2
        return 1
    }
}
