"""Behaves like a kiosk towards its supervisor, well or badly: `fake_kiosk.py PLAN`. Standard library only."""

from __future__ import annotations

import os
import select
import signal
import sys
import time

BEAT = 0.05


def say(text: str) -> None:
    os.write(1, (text + "\n").encode())


def live(
    beat: str = "beat attract 0.00 shown", seconds: float = 60.0, obeys: bool = True, after: str = "", front: str = ""
) -> None:
    """Beats until told to end, or for some seconds; `after` is said after the first beat."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        say(beat)
        if after:
            say(after)
            after = ""
        if select.select([0], [], [], BEAT)[0]:
            commands = os.read(0, 100).decode().split()
            if "front" in commands:
                say("event Front")
                if front == "crash":
                    os.kill(os.getpid(), signal.SIGKILL)
            if not commands or (obeys and {"end", "rest"} & set(commands)):
                say("end 0")
                sys.exit(0)


def main(plan: str) -> None:
    if plan == "good":
        live()
    elif plan == "crash":
        live(seconds=0.1, after="event Open")
        os.kill(os.getpid(), signal.SIGSEGV)
    elif plan == "crash at the front":
        live(front="crash")
    elif plan == "stillborn":
        sys.exit(6)
    elif plan == "silent":
        time.sleep(60)
    elif plan == "freeze":
        live(seconds=0.1)
        time.sleep(60)
    elif plan == "pictures":
        live(seconds=0.1)
        live("beat attract 99.00 shown")
    elif plan == "packed":
        live(after=f'hello {{"pack": "{os.environ["FAKE_PACK"]}"}}')
    elif plan == "hidden":
        live("beat attract - dark")
    elif plan == "stubborn":
        live(obeys=False)
    elif plan == "raising":
        live(after="\n".join(["raised ValueError x.py:1 f"] * 5))
    elif plan == "raising in a visit":
        live("beat visit 0.00 shown", after="\n".join(["raised ValueError x.py:1 f"] * 5))
    elif plan == "fat":
        live(after='hello {"memory_mib": 1}')
    elif plan == "choice":  # what it shows was chosen before there was a pointer
        live(after='hello {"choice": ""}')
    elif plan == "choice then a visit":
        live(seconds=6.0, after='hello {"choice": ""}')
        live("beat visit 0.00 shown")
    elif plan == "choice in a visit":
        live("beat visit 0.00 shown", after='hello {"choice": ""}')
    elif plan.startswith("daily"):  # restarted at this very minute
        beat = "beat visit 0.00 shown" if "visit" in plan else "beat attract 0.00 shown"
        live(beat, after=f'hello {{"restart_at": "{time.strftime("%H:%M")}"}}')
    elif plan.startswith("code "):  # ends at once with a code that it has not announced
        sys.exit(int(plan[5:]))
    elif plan.startswith("end "):
        live(seconds=0.1)
        say(plan)
        sys.exit(int(plan[4:]))
    else:
        raise AssertionError(plan)


if __name__ == "__main__":
    main(sys.argv[1])
