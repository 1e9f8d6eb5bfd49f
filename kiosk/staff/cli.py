"""`kiosk staff setup`: the key that opens enquiries, and the PIN of staff mode."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from kiosk import asking, files, paths
from kiosk.arguments import Parser, read
from kiosk.enquiries import IDENTITY_FILE, SealError, lacking, passphrase_fault, why_off
from kiosk.settings import SettingsError, load

from .pin import pin_fault
from .setup import set_pin, set_up, warning

OK, FAILED = 0, 1
TRIES = 3


def parser() -> Parser:
    made = Parser(prog="kiosk staff", description="工作人员首次设置 / first set-up for staff")
    names = made.add_subparsers(dest="command", required=True, metavar="setup")
    setup = names.add_parser("setup", help="设置密码、钥匙和 PIN / make passphrase, key and PIN")
    only = setup.add_mutually_exclusive_group()
    only.add_argument("--pin-only", action="store_true", help="只换 PIN / only a new PIN")
    only.add_argument("--key-only", action="store_true", help="只做钥匙 / only a key")
    setup.add_argument("--new-key", action="store_true", help="已有钥匙时另做一把 / another key, though there is one")
    return made


def main(argv: list[str]) -> int:
    """Run a command; 0, 1 where it could not be done, 2 for wrong usage. Says why in both languages."""
    args = read(parser(), argv)
    if isinstance(args, int):
        return args
    data = paths.data()
    try:
        if not args.pin_only and not _key(data, another=args.new_key):
            return FAILED
        if not args.key_only and not _pin(data):
            return FAILED
    except (SealError, SettingsError) as error:
        asking.say(error.zh, error.en)
        return FAILED
    except EOFError:
        asking.say("没有输入，未作改动。", "Nothing was typed; nothing was changed.")
        return FAILED
    except OSError as error:
        asking.say(*files.fault(Path(error.filename or data), error))
        return FAILED
    _finish(data)
    return OK


def _key(data: Path, *, another: bool) -> bool:
    """Make an identity unless there is one; False where that did not come about."""
    if (data / IDENTITY_FILE).exists() and not another:
        asking.say(f"已有钥匙文件，保持不变：{data / IDENTITY_FILE}", "There is a key file already; it is kept.")
        return True
    print("\n".join(warning(data)), file=sys.stderr)
    passphrase = _twice("密码 / passphrase", passphrase_fault)
    if passphrase is None:
        return False
    done = set_up(data, passphrase, datetime.now().astimezone())
    print(f"钥匙文件 / key file: {done.identity}\n公钥 / public key: {done.recipient}")
    if done.older:
        print(f"以前的钥匙文件（以前的咨询要用它）/ the older key file, for older enquiries: {done.older}")
    return True


def _pin(data: Path) -> bool:
    """Set the PIN; False where none was given twice alike."""
    pin = _twice("PIN（至少 6 位数字）/ PIN, 6 digits or more", pin_fault)
    if pin is None:
        return False
    set_pin(data, pin)
    print("PIN 已设置 / the PIN is set")
    return True


def _twice(prompt: str, fault: asking.Rule) -> str | None:
    """What was typed twice alike and keeps the rule; None after three tries, each refused with the reason."""
    for _ in range(TRIES if sys.stdin.isatty() else 1):
        typed = asking.secret(f"{prompt}: ")
        if wrong := fault(typed):
            asking.say(*wrong)
        elif asking.secret("再输入一次 / once more: ") == typed:
            return typed
        else:
            asking.say("两次输入不一样。", "They were not the same.")
    asking.say("未作改动。", "Nothing was changed.")
    return None


def _finish(data: Path) -> None:
    settings, _ = load(data)
    if off := why_off(lacking(settings.enquiry, settings.contact)):
        asking.say(*off)
    asking.say("重新启动触摸导览后生效。", "Restart the kiosk for this to take effect.")
