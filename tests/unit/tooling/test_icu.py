"""ICU's data without what is unused: what Qt asks for is answered as before."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from kiosk.tooling import icu

QT = Path(PySide6.__file__).parent / "Qt" / "lib"
pytestmark = pytest.mark.skipif(not list(QT.glob("libicudata.so.*")), reason="Qt brings ICU's data on Linux only")

ASK = """
import ctypes, sys
from pathlib import Path
folder = Path(sys.argv[1])
data, common, international = (next(folder.glob(f"libicu{one}.so.*")) for one in ("data", "uc", "i18n"))
version = data.suffix[1:]
for one in (data, common):
    library = ctypes.CDLL(str(one), ctypes.RTLD_GLOBAL)
sort, fault = ctypes.CDLL(str(international)), ctypes.c_int(0)
opened = getattr(sort, "ucol_open_" + version)
opened.restype = ctypes.c_void_p
for language in (b"zh", b"en", b"ja", b"de"):
    fault.value = 0
    order = ctypes.c_void_p(opened(language, ctypes.byref(fault)))
    print(language, fault.value, end=" ")
    for one, other in (("衡阳", "安徽"), ("安徽", "衡阳"), ("zebra", "Äpfel"), ("a", "A")):
        first, second = one.encode("utf-16-le"), other.encode("utf-16-le")
        print(getattr(sort, "ucol_strcoll_" + version)(order, first, len(one), second, len(other)), end=" ")
text, room = "straße ıi".encode("utf-16-le"), ctypes.create_string_buffer(100)
fault.value = 0
upper = getattr(library, "u_strToUpper_" + version)
count = upper(room, 50, text, len(text) // 2, b"tr", ctypes.byref(fault))
print(ascii(room.raw[: count * 2].decode("utf-16-le")), fault.value)
"""


@pytest.fixture
def libraries(tmp_path: Path) -> Path:
    for file in QT.glob("libicu*.so.*"):
        shutil.copy(file, tmp_path)
    return tmp_path


def asked(folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", ASK, str(folder)], capture_output=True, text=True, check=True)
    return done.stdout


def test_it_sorts_and_changes_case_as_before(libraries: Path) -> None:
    before = asked(libraries)
    data = next(libraries.glob("libicudata.so.*"))
    size = data.stat().st_size
    saved = icu.slim(data)
    assert saved > size / 2 and data.stat().st_size == size - saved
    assert asked(libraries) == before and "STRASSE" in before


def test_only_what_is_unused_is_gone_and_doing_it_again_changes_nothing(libraries: Path) -> None:
    data = next(libraries.glob("libicudata.so.*"))
    before = icu.names(icu.table(data.read_bytes()))
    icu.slim(data)
    once = data.read_bytes()
    after = icu.names(icu.table(once))
    gone = set(before) - set(after)
    assert after == [name for name in before if name not in gone]
    assert all(name.endswith(".cnv") or name.split("/")[1] in icu.UNUSED_FOLDERS for name in gone)
    assert icu.slim(data) == 0 and data.read_bytes() == once


@pytest.mark.parametrize("damage", [0, 4, 64, icu.PAGE + 2, icu.PAGE + 12])
def test_a_library_made_otherwise_is_left_alone(libraries: Path, damage: int) -> None:
    data = next(libraries.glob("libicudata.so.*"))
    other = bytearray(data.read_bytes())
    other[damage] ^= 0xFF
    data.write_bytes(other)
    with pytest.raises(icu.NotKnownError):
        icu.slim(data)
    assert data.read_bytes() == other
