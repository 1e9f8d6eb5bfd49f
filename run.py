"""One command on a fresh machine: sets up what the kiosk needs, then starts it.

    python3 run.py              start the kiosk in full screen; without a screen, make the tour in build/tour
    python3 run.py test         the whole test suite
    python3 run.py build        the packaged program, dist/kiosk/kiosk
    python3 run.py bench        measure the packaged program
    python3 run.py kiosk ARGS   any command of the program, e.g. `kiosk doctor`

On Windows: `py run.py`. Needs Python 3.11 or newer and nothing else. This file alone must also be readable
by Python 3.6, to be able to say so; the work is in kiosk/tooling/setup.
"""

import os
import shutil
import sys

OLDEST = (3, 11)


def newer_python() -> "str | None":
    """Another interpreter on this machine that is new enough, or None."""
    for minor in range(OLDEST[1] + 8, OLDEST[1] - 1, -1):
        found = shutil.which("python3.{}".format(minor))
        if found:
            return found
    return None


def check_version() -> None:
    """Goes on under a newer Python where there is one, else says what to install and ends."""
    if sys.version_info >= OLDEST:
        return
    found = None if os.environ.get("KIOSK_REEXEC") else newer_python()
    if found:
        os.environ["KIOSK_REEXEC"] = "1"
        os.execv(found, [found, os.path.abspath(__file__), *sys.argv[1:]])
    have = "{}.{}".format(*sys.version_info[:2])
    sys.exit(
        "需要 Python 3.11 或更新的版本，现在是 {0}。请从 https://www.python.org/downloads/ 安装。\n"
        "Python 3.11 or newer is needed, this is {0}. Install it from https://www.python.org/downloads/".format(have)
    )


if __name__ == "__main__":
    check_version()
    from kiosk.tooling.setup.commands import main

    sys.exit(main(os.path.dirname(os.path.abspath(__file__)), sys.argv[1:]))
