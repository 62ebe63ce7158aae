#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# The window stands on the second of two screens, and that is unplugged: all of it is on the first one again.
# Then that one becomes smaller than the window.
set -euo pipefail
# shellcheck disable=SC1091
. "$(dirname "$0")/lib.sh"

start_display
# monitor NAME WIDTH HEIGHT LEFT OUTPUT
monitor() { xrandr --setmonitor "$1" "$2/340x$3/230+$4+0" "$5"; }
monitor left 640 860 0 screen
monitor right 640 860 640 none
xrandr --listmonitors

say 'the window on the screen at the right'
XDG_CONFIG_HOME=$work/config "$EAB_BIN/eab-vault" --vault "$work/v.eabvault" >"$work/last.log" 2>&1 &
children+=($!)
# the largest of the program's windows
find_window() {
    local try one
    for try in $(seq 200); do
        for one in $(xdotool search --onlyvisible --class eab-vault 2>/dev/null); do
            (($(xdotool getwindowgeometry --shell "$one" | sed -n 's/^WIDTH=//p') > 300)) 2>/dev/null && echo "$one" && return 0
        done
        sleep 0.1
    done
    fail 'there is no window'
}
window=$(find_window)
place() { xwininfo -frame -id "$window" | awk '/Absolute upper-left X/ {x = $4} /Absolute upper-left Y/ {y = $4} /Width/ {w = $2}
                                       /Height/ {h = $2} END {print x, y, x + w, y + h}'; }
# within RIGHT BOTTOM - waits until the frame ends there or before
within() {
    local left top right bottom try
    for try in $(seq 100); do
        read -r left top right bottom < <(place)
        ((left < 0 || top < 0 || right > $1 || bottom > $2)) || return 0
        sleep 0.1
    done
    fail "the window reaches from $left, $top to $right, $bottom"
}
for try in $(seq 100); do
    xdotool windowsize "$window" 600 700 windowmove "$window" 660 40 || window=$(find_window) # it was not ready yet
    sleep 0.1
    read -r left _ right _ < <(place) || true
    ((left < 640 || right > 1280)) || break
done
((left >= 640 && right <= 1280)) || fail "the window is not on the second screen but from $left to $right"

say 'which is unplugged'
xrandr --delmonitor right
within 640 860

say 'and the other becomes smaller'
xrandr --delmonitor left
monitor left 640 500 0 screen
within 640 500
kill -0 "${children[-1]}" || fail 'the program is gone'
say 'done'
