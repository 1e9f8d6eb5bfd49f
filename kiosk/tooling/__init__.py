"""Commands for people who change the program: `python -m kiosk.tooling NAME`. Not in the packaged program."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
