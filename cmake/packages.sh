# SPDX-License-Identifier: BSL-1.0
# For the run.sh scripts: installs what a build needs and the machine lacks, with apt, and asks apt nothing when all is there.
# Sourced, not run. POSIX sh.

missing_packages=

# need_tool PACKAGE COMMAND...: one of the commands must exist.
need_tool() {
    package=$1
    shift
    for tool; do
        if command -v "$tool" >/dev/null 2>&1; then return 0; fi
    done
    missing_packages="$missing_packages $package"
}

# has_header CONDITION: the compiler's preprocessor finds the condition true, with BOOST_VERSION known where there is Boost.
has_header() {
    [ -n "$compiler" ] && printf '%s\n' \
        '#if __has_include(<boost/version.hpp>)' '#include <boost/version.hpp>' '#endif' "#if !($1)" '#error' '#endif' |
        "$compiler" -std=c++20 -x c++ -E - >/dev/null 2>&1
}

# need_header PACKAGE HEADER...: the compiler must find one of the headers.
need_header() {
    package=$1
    shift
    for header; do
        if has_header "__has_include(<$header>)"; then return 0; fi
    done
    missing_packages="$missing_packages $package"
}

# need_compiler: $compiler is the C++ compiler that CMake will take, or empty.
need_compiler() {
    compiler=
    for tool in ${CXX:-} c++ g++ clang++; do
        if command -v "$tool" >/dev/null 2>&1; then
            compiler=$tool
            return 0
        fi
    done
    missing_packages="$missing_packages g++"
}

# need_build_tools: a compiler, CMake, something that runs a build, Boost.JSON.
need_build_tools() {
    need_compiler
    need_tool cmake cmake
    need_tool ninja-build ninja make
    if ! has_header '__has_include(<boost/json.hpp>) && BOOST_VERSION >= 108100'; then
        missing_packages="$missing_packages boost-json"
    fi
}

# install_missing: installs $missing_packages, or says what to install and ends with 2.
install_missing() {
    [ -n "$missing_packages" ] || return 0

    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        as_root=refused
        if command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
            as_root=sudo
        fi
    fi
    if ! command -v apt-get >/dev/null 2>&1 || [ "$as_root" = refused ]; then
        echo "These are missing, and this script may not install them (it uses apt, as root or with sudo):" >&2
        echo "   $missing_packages" | sed 's/boost-json/libboost-json1.81-dev/' >&2
        echo "On Debian 12:  apt-get install$missing_packages" | sed 's/boost-json/libboost-json1.81-dev/' >&2
        echo "Elsewhere: g++ 12 or clang 14 or later, CMake 3.22 or later, ninja or make, Boost.JSON 1.81 or later, Catch2, CLI11, yaml-cpp 0.7 or later, hiredis, redis-server." >&2
        exit 2
    fi

    echo "Missing:$missing_packages. Asking apt."
    $as_root apt-get update -q || echo "apt-get update failed; going on with the lists at hand" >&2
    case " $missing_packages " in
    *" boost-json "*)
        boost=libboost-json-dev # Debian 12 has it under this name with a version only
        if apt-cache show libboost-json1.81-dev >/dev/null 2>&1; then boost=libboost-json1.81-dev; fi
        missing_packages=$(echo "$missing_packages" | sed "s/boost-json/$boost/")
        ;;
    esac
    # --no-remove: rather stop than take a package of yours away (two versions of Boost's headers exclude each other).
    # shellcheck disable=SC2086
    if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-remove --no-install-recommends $missing_packages; then
        echo "apt could not install:$missing_packages" >&2
        exit 2
    fi
    missing_packages=
}

# use_ninja: a build directory that does not exist yet is made for ninja where there is one.
use_ninja() {
    if [ ! -f "$1/CMakeCache.txt" ] && command -v ninja >/dev/null 2>&1; then
        CMAKE_GENERATOR=${CMAKE_GENERATOR:-Ninja}
        export CMAKE_GENERATOR
    fi
}

# processors: how many jobs to run at once: one for each processor, but each with 1.5 GB of memory.
processors() {
    count=$(nproc 2>/dev/null || echo 2)
    by_memory=$(awk '/^MemAvailable:/ { n = int($2 / 1500000); print (n < 1 ? 1 : n) }' /proc/meminfo 2>/dev/null || true)
    if [ -n "$by_memory" ] && [ "$by_memory" -lt "$count" ]; then count=$by_memory; fi
    echo "$count"
}
