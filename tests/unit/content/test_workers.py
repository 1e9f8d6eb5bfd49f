from __future__ import annotations

import subprocess
import sys

import psutil

from kiosk import paths

PARENT = """
import os, time
from kiosk.content.workers import workers
if __name__ == "__main__":
    pool = workers(2)
    print(*{pool.submit(os.getpid).result() for _ in range(3)}, flush=True)
    time.sleep(60)
"""


def test_workers_end_with_a_parent_that_was_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], cwd=paths.base(), stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        made = [psutil.Process(int(number)) for number in parent.stdout.readline().split()]
        assert made and all(one.is_running() for one in made)
        parent.kill()
    assert psutil.wait_procs(made, timeout=20)[1] == []
