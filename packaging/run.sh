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

# The main job without a window: a region of the sample is edited by prompt, kept as a version of a
# document, and exported. Settings and ledger of this demonstration stay in its own folder.
demonstrate() {
    local folder=build/sample cli=build/release/bin/ratoon-cli
    rm -rf "$folder"
    mkdir -p "$folder"
    export XDG_CONFIG_HOME=$root/$folder/home XDG_DATA_HOME=$root/$folder/home
    export XDG_STATE_HOME=$root/$folder/home XDG_CACHE_HOME=$root/$folder/home
    shown_step "Editing resources/sample/picos.jpg with the built-in offline provider" \
        "$cli" edit resources/sample/picos.jpg --prompt "make it warmer and more saturated" \
        --region 0,0,3264,1100 --provider offline --document "$folder/picos.ratoon" \
        --out "$folder/picos-edited.png"
    shown_step "Its versions" "$cli" log "$folder/picos.ratoon"
    shown_step "Checking the document" "$cli" verify "$folder/picos.ratoon"
    shown_step "Exporting" "$cli" export "$folder/picos.ratoon" --out "$folder/picos-edited.jpg"
    rm -rf build/sample/home
    say
    say "Written:"
    for file in "$folder"/*; do
        say "  $root/$file"
    done
}

say "$headless Ratoon edits its sample instead."
demonstrate
