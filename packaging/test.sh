#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks everything: house rules, formatting, all tests as users run the program, and the
# base layer again under the address and undefined-behaviour sanitizers. Needs no display and no network
# beyond Debian's packages.

# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

[ $# -eq 0 ] || fail "takes no arguments. Single tests: ctest --test-dir build/ci -R NAME"

formatted() {
    find src ui tests -name '*.cpp' -print0 -o -name '*.h' -print0 |
        xargs -0 -r -n 40 -P "$(build_jobs)" clang-format-14 --dry-run -Werror
}

# tests PRESET [CTEST-OPTIONS…]: "closing_lines" keeps what ctest says at the end.
closing_lines=()
tests() {
    shown_step "Testing $1" ctest --preset "$@" -j "$(build_jobs)"
    closing_lines+=("$1: $(grep -E '^[0-9]+% tests passed' "$log" | tail -n 1)")
}

install_packages run test
step "Checking the formatting" formatted
build ci rules_tests
shown_step "Checking the house rules" ctest --preset ci -R '^rules_tests$'
build ci
tests ci
# The whole set is the preset's own: cmake --build --preset asan-ubsan && ctest --preset asan-ubsan
sanitized=(base_tests)
build asan-ubsan "${sanitized[@]}"
tests asan-ubsan -R "^($(IFS='|'; echo "${sanitized[*]}"))$"

say
say "House rules and formatting: passed"
printf '%s\n' "${closing_lines[@]}"
