# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What run.sh and test.sh share; sourced by them. Every step says what it does and how far it is, its
# whole output goes to one log, and the first failure ends the script with one sentence.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
command=packaging/$(basename "$0")
log=$root/build/$(basename "$0" .sh).log
doing="Starting"
reason=""
hidden=""  # set while a step's output goes to the log alone

say() { printf '%s\n' "$*"; }

# fail SENTENCE: ends the script with that sentence.
fail() {
    reason=$1
    exit 1
}

# The end of what the step that failed has said.
last_output() {
    awk '/^== / { said = "" } !/^(pm|dl)status:/ { said = said $0 "\n" } END { printf "%s", said }' "$log" | tail -n 40
}

closing() {
    local status=$?
    trap - EXIT
    [ "$status" -ne 0 ] || exit 0
    if [ -n "$reason" ]; then
        say "$command: $reason" >&2
    elif [ "$status" -eq 130 ] || [ "$status" -eq 143 ]; then
        say "$command: stopped while: $doing. Run it again to go on from there." >&2
    else
        [ -z "$hidden" ] || last_output | sed 's/^/   | /' >&2
        say "$command: failed while: $doing. Everything it said is in $log." >&2
    fi
    exit "$status"
}
trap closing EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cd "$root"
if ! { mkdir -p build && : >"$log"; } 2>/dev/null; then
    fail "$root cannot be written. Copy it to a folder of your own and run this again."
fi

# Shows each new tenth of what ninja ("[12/340] …") or apt ("pmstatus:g++:41.7:…") reports.
progress() {
    local line tenth shown=0
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            tenth=$((BASH_REMATCH[1] * 10 / BASH_REMATCH[2]))
        elif [[ $line =~ ^pmstatus:[^:]*:([0-9]+) ]]; then
            tenth=$((BASH_REMATCH[1] / 10))
        else
            continue
        fi
        if [ "$tenth" -gt "$shown" ]; then
            shown=$tenth
            say "   ${tenth}0 %"
        fi
    done
}

# step WORDS COMMAND...: runs it with its output in the log.
step() {
    local started=$SECONDS
    doing=$1 hidden=yes
    shift
    say "$doing"
    printf '\n== %s\n' "$doing" >>"$log"
    "$@" </dev/null 2>&1 | tee -a "$log" | progress || return
    [ $((SECONDS - started)) -lt 2 ] || say "   done in $((SECONDS - started)) s"
}

# shown_step WORDS COMMAND...: the same, with its output on the terminal as well.
shown_step() {
    doing=$1 hidden=""
    shift
    say "$doing"
    printf '\n== %s\n' "$doing" >>"$log"
    "$@" </dev/null 2>&1 | tee -a "$log" || return
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Its progress comes on a descriptor of its own, which sudo would not pass on.
apt() {
    as_root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get "$@" 3>&1' apt -q -y \
        -o DPkg::Lock::Timeout=300 -o DPkg::Use-Pty=0 -o APT::Status-Fd=3 "$@"
}

# install_packages SET...: what packaging/debian-packages lists under these sets and is not there yet.
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: what packaging/debian-packages lists is taken to be installed."
        return
    fi
    local sets wanted present missing
    sets=$(IFS='|' && printf '%s' "$*")
    mapfile -t wanted < <(sed -nE "s/^($sets) +([^ ]+).*/\2/p" packaging/debian-packages | sort)
    present=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null |
        sed -n 's/^installed //p' | sort) || true
    mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}") <(printf '%s\n' "$present"))
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "Debian packages are missing. As root: apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "Missing of Debian's packages: ${missing[*]}"
    apt-cache show "${missing[@]}" >/dev/null 2>&1 || step "Updating the list of packages" apt update
    step "Installing them" apt install --no-install-recommends "${missing[@]}" && return
    step "Updating the list of packages" apt update
    step "Installing them" apt install --no-install-recommends "${missing[@]}"
}

# One compiler per processor, and 1.5 GiB of memory for each.
build_jobs() {
    local jobs memory
    jobs=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1572864) }' /proc/meminfo)
    [ "$memory" -ge "$jobs" ] || jobs=$memory
    [ "$jobs" -ge 1 ] || jobs=1
    printf '%s' "$jobs"
}

# build PRESET [TARGET...]: into build/PRESET.
build() {
    local preset=$1 folder=build/$1 launcher=() targets=()
    shift
    [ $# -eq 0 ] || targets=(--target "$@")
    # A home that cannot be written is no reason to build without a compiler cache.
    if [ -z "${CCACHE_DIR-}" ] && ! mkdir -p "${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/ccache" 2>/dev/null; then
        export CCACHE_DIR=$root/build/ccache
    fi
    command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=)
    # A tree that was moved or copied has a cache that speaks of the old place.
    if [ ! -f "$folder/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        step "Configuring $preset" cmake --preset "$preset" --fresh "${launcher[@]}"
    fi
    step "Building $preset${targets[*]:+ (${targets[*]:1})}" \
        cmake --build --preset "$preset" -j "$(build_jobs)" "${targets[@]}"
}
