from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kiosk.reasons import why


def test_a_file_that_is_not_there_is_said_in_both_languages(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:
        (tmp_path / "none").read_bytes()
    assert why(caught.value) == ("没有这个文件或文件夹", "there is no such file or folder")


def test_what_is_not_known_is_told_as_the_system_tells_it() -> None:
    error = OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    assert why(error) == (os.strerror(errno.ELOOP),) * 2
    assert why(ValueError("embedded null byte")).zh == "embedded null byte"
