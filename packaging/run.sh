#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Ratoon and opens it, installing what is missing of Debian 12's packages first.

usage() {
    cat <<'END'
packaging/run.sh [FILE…]       builds Ratoon and opens its window, with these files in it
packaging/run.sh --headless    builds it, and edits the bundled sample without a window
END
}

headless=""
files=()
for argument in "$@"; do
    case $argument in
        -h | --help)
            usage
            exit 0
            ;;
        --headless) headless="You asked for no window." ;;
        -*)
            usage >&2
            exit 2
            ;;
        *) files+=("$(realpath -m -- "$argument")") ;;
    esac
done

# shellcheck source=packaging/prepare.sh
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

if [ -z "$headless" ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    headless="There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
fi

install_packages run
build release

if [ -z "$headless" ]; then
    say "Opening Ratoon"
    exec build/release/bin/ratoon "${files[@]}"
fi

# The main job without a window: two edits of the sample by prompt, each a version of one document, and
# an export. Settings and working copies of this demonstration stay in its own folder.
demonstrate() {
    local folder=build/sample cli=build/release/bin/ratoon-cli file
    rm -rf "$folder"
    mkdir -p "$folder"
    export XDG_CONFIG_HOME=$root/$folder/home XDG_STATE_HOME=$root/$folder/home XDG_CACHE_HOME=$root/$folder/home
    shown_step "Removing a stone from resources/sample/picos.jpg" \
        "$cli" edit resources/sample/picos.jpg --provider offline --prompt "remove the stone" \
        --region 2440,2140,230,210 --document "$folder/picos.ratoon"
    shown_step "Making all of it warmer" \
        "$cli" edit "$folder/picos.ratoon" --provider offline --prompt "make it warmer, like an evening"
    shown_step "Its versions" "$cli" log "$folder/picos.ratoon"
    shown_step "Exporting the last one" "$cli" export "$folder/picos.ratoon" --out "$folder/picos-edited.jpg"
    shown_step "Checking the document" "$cli" verify "$folder/picos.ratoon"
    rm -rf build/sample/home
    say
    say "Written:"
    for file in "$folder"/*; do
        say "  $root/$file"
    done
}

say "$headless Ratoon edits its sample instead."
demonstrate
