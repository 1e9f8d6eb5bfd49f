"""`python -m kiosk.tooling NAME [OPTIONS]`: see `python -m kiosk.tooling` for the names."""

from __future__ import annotations

import importlib
import sys

COMMANDS = {
    "check": ("kiosk.tooling.gates", "every gate: format, lint, types, QML, translations, resources, fonts"),
    "types": ("kiosk.tooling.qml_types", "type description of the view models for the QML linter"),
    "lint": ("kiosk.tooling.qml_lint", "qmllint over all QML, no warning allowed"),
    "translations": ("kiosk.tooling.translations", "collect texts into kiosk/i18n; --check: nothing unfinished"),
    "resources": ("kiosk.tooling.resources", "write resources.qrc and build/resources.rcc; --check: only compare"),
    "package": ("kiosk.tooling.package", "the packaged program, dist/kiosk/kiosk"),
    "fonts": ("kiosk.tooling.cut_fonts", "cut the Noto CJK faces to assets/fonts; --check: no character lacking"),
    "icons": ("kiosk.tooling.cut_icons", "take the icons out of qtawesome"),
    "card": ("kiosk.tooling.card", "the page to print for the power strip, docs/booth-card.pdf"),
    "kill-saves": ("kiosk.tooling.kill_saves", "kill the saving of enquiries at random moments; --kills 1000"),
    "broken-packs": (
        "kiosk.tooling.broken_packs",
        "packs damaged at random: refused, and nothing changed; --packs 2000",
    ),
    "kill-packs": ("kiosk.tooling.kill_packs", "kill the changing of packs at random moments; --kills 1000"),
    "made-pack": ("kiosk.tooling.made_pack", "a pack of many parks made from a real one, for measurements"),
    "monkey": ("kiosk.tooling.monkey", "touches at random, faster than life; fails on any fault"),
    "soak": (
        "kiosk.tooling.soak",
        "hours of visits at the packaged program: memory, handles, processor as CSV and PNG",
    ),
}


def main(argv: list[str]) -> int:
    if not argv or argv[0] not in COMMANDS:
        print("python -m kiosk.tooling NAME [OPTIONS]")
        for name, (_, what) in COMMANDS.items():
            print(f"  {name:13} {what}")
        return 2
    module = importlib.import_module(COMMANDS[argv[0]][0])
    code: int = module.main(argv[1:])
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
