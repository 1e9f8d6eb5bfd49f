# shellcheck shell=sh disable=SC2034 # read by those who include this
# What install.sh and remove.sh share: speaking, doing or only saying, and the list of what was done.
#
# Every change is one line in $done_list, written once, when it is made for the first time; remove.sh undoes the lines
# from last to first. Kinds: package NAME, user NAME, enabled UNIT, folder PATH, file PATH, tree PATH, saved PATH
# (something of the system's own that was moved to $saved and comes back).

umask 022
root=
dry=
state=/var/lib/kiosk-booth

say() { # say ZH EN
    printf '%s\n%s\n' "$1" "$2"
}

fail() { # fail ZH EN
    printf '✗ %s\n✗ %s\n' "$1" "$2" >&2
    exit 1
}

act() { # runs a command, or only prints it
    printf '  %s\n' "$*"
    [ -n "$dry" ] || "$@"
}

valued() { # valued OPTION [VALUE …]: an option that wants a value has one
    case $1 in
        --rotate | --update-at | --program | --root)
            [ $# -gt 1 ] || fail "$1 后面要写一个值" "$1 needs a value after it"
            ;;
    esac
}

set_root() { # set_root DIR: all paths below another root, as when a disk image is made
    root=$(cd "$1" 2>/dev/null && pwd) || fail "没有这个文件夹：$1" "No such folder: $1"
    [ "$root" != / ] || root=
}

prepare() {
    done_list=$root$state/done
    saved=$root$state/saved
    [ -n "$dry" ] || [ "$(id -u)" = 0 ] || fail "请在命令前加 sudo" "Please put sudo before the command"
    command -v systemctl >/dev/null || fail "这台电脑没有 systemd" "This computer has no systemd"
}

live() { # true when the system that is changed is the one that runs
    [ -z "$root" ] && [ -d /run/systemd/system ]
}

noted() { # noted KIND NAME
    grep -qxF "$1 $2" "$done_list" 2>/dev/null
}

note() { # note KIND NAME
    [ -n "$dry" ] || noted "$1" "$2" || printf '%s %s\n' "$1" "$2" >>"$done_list"
}

units() { # systemctl for the system that is changed
    if [ -n "$root" ]; then act systemctl --quiet --root="$root" "$@"; else act systemctl --quiet "$@"; fi
}
