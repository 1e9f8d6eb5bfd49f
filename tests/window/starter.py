"""The kiosk in full screen with a pack, in this process and no other."""

from __future__ import annotations

import argparse
import sys

from kiosk import app, logs, paths

if __name__ == "__main__":
    logs.start(paths.log_file())
    logs.keep_exceptions()
    raise SystemExit(app.run(argparse.Namespace(windowed=False, size=None, language=None, content=sys.argv[1])))
