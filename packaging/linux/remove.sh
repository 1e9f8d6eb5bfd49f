#!/bin/sh
# Takes back what install.sh did, from last to first, and nothing else. The kiosk's data stay in /var/lib/kiosk.
#
#   sudo ./remove.sh [--purge] [--root FOLDER] [--dry-run]
#
#   --purge       remove the kiosk's data too: settings, logs and everything that visitors left
#   --root        the system below this folder and not the one that runs
#   --dry-run     say what would be done and do nothing

set -eu
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"

purge=
while [ $# -gt 0 ]; do
    valued "$@"
    case $1 in
        --purge) purge=yes ;;
        --root) set_root "$2" && shift ;;
        --dry-run) dry=yes ;;
        --help | -h) sed -n '2,/^$/s/^#\( \|$\)//p' "$0" && exit 0 ;;
        *) fail "没有这个选项：$1。用法：$0 --help" "No such option: $1. Usage: $0 --help" ;;
    esac
    shift
done
prepare

undo() { # undo KIND NAME
    case $1 in
        file) act rm -f "$root$2" ;;
        saved) act mv "$saved$2" "$root$2" ;;
        folder) [ ! -d "$root$2" ] || act rmdir --ignore-fail-on-non-empty "$root$2" ;;
        tree) act rm -rf "$root${2:?}" ;;
        enabled) units disable "$2" ;;
        user) remove_account "$2" ;;
        package) removed="$removed $2" ;;
    esac
}

remove_account() { # with its group, where userdel leaves that
    act userdel ${root:+--prefix "$root"} "$1"
    if grep -q "^$1:" "$root/etc/group"; then act groupdel ${root:+--prefix "$root"} "$1"; fi
}

if [ ! -f "$done_list" ]; then
    say "这里没有安装过，不需要做什么。" "Nothing was installed here; there is nothing to do."
    exit 0
fi
say "正在还原……" "Taking back …"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tac "$done_list" >"$work/list"
! live || units stop kiosk.service
removed=
while read -r kind name; do undo "$kind" "$name"; done <"$work/list"
if [ -n "$removed" ]; then
    # shellcheck disable=SC2086 # words of their own
    act env DEBIAN_FRONTEND=noninteractive apt-get -y -q purge $removed
fi
act rm -rf "$root${state:?}"
[ -z "$purge" ] || act rm -rf "$root/var/lib/kiosk"
! live || units daemon-reload
if [ -n "$dry" ]; then
    say "以上是将要做的事，什么都没有改。" "This is what would be done; nothing was changed."
else
    say "完成。请重新启动电脑。" "Done. Restart the computer."
fi
