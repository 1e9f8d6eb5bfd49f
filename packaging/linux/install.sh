#!/bin/sh
# Makes this computer a booth: it starts the kiosk when it is switched on, and shows nothing else.
#
#   sudo ./install.sh [--rotate 90|180|270] [--update-at HH:MM] [--program FOLDER] [--root FOLDER] [--dry-run]
#
#   --rotate      the screen stands on its side: picture (and touch) turned clockwise by as much
#   --update-at   when the system may look for updates; 04:00 unless given
#   --program     the folder with the program `kiosk`; the one above this folder unless given
#   --root        change the system below this folder and not the one that runs (disk images); installs no packages
#   --dry-run     say what would be done and do nothing
#
# It may be run again at any time, for instance with a newer program. remove.sh undoes exactly what this did.

set -eu
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"

program=$(dirname "$here")
rotate=
update_at=04:00
# the kiosk shows its window through Xwayland (see session); alsa-utils plays the sound of "call staff"; the rest are
# libraries that the program does not carry
packages="cage xwayland seatd alsa-utils libegl1 libgl1 libgl1-mesa-dri libstdc++6 libwayland-client0 libwayland-cursor0
    libwayland-egl1 libxcb1 libxcb-xinerama0"

while [ $# -gt 0 ]; do
    valued "$@"
    case $1 in
        --rotate) rotate=$2 && shift ;;
        --update-at) update_at=$2 && shift ;;
        --program) program=$2 && shift ;;
        --root) set_root "$2" && shift ;;
        --dry-run) dry=yes ;;
        --help | -h) sed -n '2,/^$/s/^#\( \|$\)//p' "$0" && exit 0 ;;
        *) fail "没有这个选项：$1。用法：$0 --help" "No such option: $1. Usage: $0 --help" ;;
    esac
    shift
done

case $rotate in '' | 0 | 90 | 180 | 270) ;; *) fail "--rotate 只能是 0、90、180 或 270" "--rotate is 0, 90, 180 or 270" ;; esac
case $update_at in [01][0-9]:[0-5][0-9] | 2[0-3]:[0-5][0-9]) ;; *) fail "时间请写成 04:00" "Write the time like 04:00" ;; esac
prepare
[ -x "$program/kiosk" ] || fail "$program 里没有程序 kiosk" "There is no program kiosk in $program"
program=$(cd "$program" && pwd)
if [ -e "$root/opt/kiosk" ] && ! noted tree /opt/kiosk; then
    fail "/opt/kiosk 已经存在，而且不是由这个脚本安装的，请先移走" \
        "/opt/kiosk is there already and not from this script: move it away first"
fi
[ -n "$dry" ] || mkdir -p "$saved"

folder() { # folder PATH: with those above it
    [ ! -d "$root$1" ] || return 0
    folder "$(dirname "$1")"
    act mkdir "$root$1"
    note folder "$1"
}

make_room() { # make_room PATH: what the system has there itself is kept
    folder "$(dirname "$1")"
    if { [ -e "$root$1" ] || [ -L "$root$1" ]; } && ! noted file "$1" && ! noted saved "$1"; then
        [ -n "$dry" ] || mkdir -p "$saved$(dirname "$1")"
        act mv "$root$1" "$saved$1"
        note saved "$1"
    fi
}

place() { # place PATH: a file, its text from standard input
    make_room "$1"
    printf '  %s\n' "$root$1"
    note file "$1"
    if [ -n "$dry" ]; then cat >/dev/null; else cat >"$root$1"; fi
}

place_link() { # place_link PATH TARGET
    [ "$(readlink "$root$1" || true)" != "$2" ] || return 0
    make_room "$1"
    note file "$1"
    act ln -sfn "$2" "$root$1"
}

install_packages() {
    missing=
    for package in $packages; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || fail "请先安装：$missing" "Install these first:$missing"
    before=$(mktemp)
    dpkg-query -W -f '${Package}:${Architecture}\n' | sort >"$before"
    act apt-get -q update || true
    # shellcheck disable=SC2086 # words of their own
    act env DEBIAN_FRONTEND=noninteractive apt-get -y -q install --no-install-recommends $missing ||
        fail "这些软件包装不上，请接上网络再试：$missing" "These could not be installed; connect a network and try again:$missing"
    if [ -z "$dry" ]; then
        dpkg-query -W -f '${Package}:${Architecture}\n' | sort | comm -13 "$before" - | while read -r package; do
            note package "$package"
        done
    fi
    rm -f "$before"
}

copy_program() {
    folder /opt
    [ "$program" != "$root/opt/kiosk" ] || return 0
    act rm -rf "$root/opt/kiosk.new"
    act cp -a "$program" "$root/opt/kiosk.new"
    act chown -R 0:0 "$root/opt/kiosk.new"
    act mkdir -p "$root/opt/kiosk.new/booth"
    act cp -R "$here/." "$root/opt/kiosk.new/booth/"
    note tree /opt/kiosk
    showing=
    if live && systemctl --quiet is-active kiosk.service; then showing=yes; fi
    [ -z "$showing" ] || units stop kiosk.service
    act rm -rf "$root/opt/kiosk"
    act mv "$root/opt/kiosk.new" "$root/opt/kiosk"
    [ -z "$showing" ] || units start kiosk.service
}

add_account() {
    place /etc/sysusers.d/kiosk.conf <<'TEXT'
# The account that the kiosk runs as: it has no password and nobody can sign in with it.
u kiosk - "Kiosk" /var/lib/kiosk
TEXT
    grep -q '^kiosk:' "$root/etc/passwd" 2>/dev/null || note user kiosk
    act systemd-sysusers --root="${root:-/}" kiosk.conf
}

place_settings() {
    place /etc/systemd/system/kiosk.service <"$here/kiosk.service"
    place /etc/systemd/logind.conf.d/50-kiosk.conf <<'TEXT'
# A booth screen never sleeps. The power button ends the kiosk cleanly and switches off.
[Login]
HandlePowerKey=poweroff
HandleSuspendKey=ignore
HandleHibernateKey=ignore
HandleLidSwitch=ignore
HandleLidSwitchExternalPower=ignore
HandleLidSwitchDocked=ignore
IdleAction=ignore
TEXT
    place /etc/systemd/sleep.conf.d/50-kiosk.conf <<'TEXT'
[Sleep]
AllowSuspend=no
AllowHibernation=no
AllowHybridSleep=no
AllowSuspendThenHibernate=no
TEXT
    for timer in apt-daily apt-daily-upgrade; do
        # Persistent would make up for a missed night at the next start: in the morning, before visitors.
        place /etc/systemd/system/$timer.timer.d/50-kiosk.conf <<TEXT
[Timer]
OnCalendar=
OnCalendar=*-*-* $update_at:00
RandomizedDelaySec=30min
Persistent=false
TEXT
    done
    place /usr/local/bin/kiosk <"$here/kiosk-command"
    act chmod 755 "$root/usr/local/bin/kiosk"
    if [ ! -e "$root/etc/kiosk/session.conf" ] || [ -n "$rotate" ]; then
        place /etc/kiosk/session.conf <<TEXT
# Read by kiosk.service; what may stand here is said in /opt/kiosk/booth/session.
KIOSK_ROTATE=${rotate:-0}
TEXT
    fi
}

turn_touch() { # libinput: "Coordinate transformation via the calibration matrix"
    case ${rotate:-} in
        90) matrix="0 -1 1 1 0 0" ;;
        180) matrix="-1 0 1 0 -1 1" ;;
        270) matrix="0 1 0 -1 0 1" ;;
        *) matrix="1 0 0 0 1 0" ;;
    esac
    [ -n "$rotate" ] || return 0
    place /etc/udev/rules.d/60-kiosk-touch.rules <<TEXT
# Fingers are turned with the picture.
ENV{ID_INPUT_TOUCHSCREEN}=="1", ENV{LIBINPUT_CALIBRATION_MATRIX}="$matrix"
TEXT
}

mount_sticks() { # no desktop is there to do it; nothing on a stick can be run (systemd-mount(1))
    place /etc/udev/rules.d/60-kiosk-stick.rules <<'TEXT'
# A USB stick for exports by staff, as long as it is plugged in.
ACTION=="add", SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{ID_FS_USAGE}=="filesystem", RUN+="/usr/bin/systemd-mount --no-block --automount=no --collect --owner=kiosk --options=nosuid,nodev,noexec $devnode /run/media/kiosk/%k"
TEXT
}

switch_over() { # the kiosk instead of a desktop's sign-in
    manager=/etc/systemd/system/display-manager.service
    if [ -L "$root$manager" ]; then
        make_room "$manager"
        act rm -f "$root$manager" # one that came back since it was kept
    fi
    if [ "$(systemctl ${root:+--root="$root"} get-default)" != graphical.target ]; then
        place_link /etc/systemd/system/default.target /lib/systemd/system/graphical.target
    fi
    for unit in seatd.service kiosk.service; do
        if [ -n "$dry" ] || [ "$(systemctl ${root:+--root="$root"} is-enabled "$unit" 2>/dev/null)" != enabled ]; then
            units enable "$unit"
            note enabled "$unit"
        fi
    done
    ! live || units daemon-reload
}

say "正在安装……" "Installing …"
[ -z "$rotate" ] || packages="$packages wlr-randr" # turns the picture where cage itself no longer does
[ -n "$root" ] || install_packages
copy_program
add_account
place_settings
turn_touch
mount_sticks
switch_over
if [ -n "$dry" ]; then
    say "以上是将要做的事，什么都没有改。" "This is what would be done; nothing was changed."
else
    say "完成。请重新启动电脑，导览会自动出现。" "Done. Restart the computer: the kiosk appears by itself."
fi
