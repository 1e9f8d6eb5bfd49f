"""What a pack file may hold, and what is refused before anything is unpacked."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from kiosk.content.manifest import CATALOGUE, MANIFEST
from kiosk.packs import archive, names, reading
from kiosk.packs.errors import PackRefusedError
from kiosk.packs.words import REFUSALS
from kiosk.tooling.broken_packs.crafted import NAMES
from kiosk.tooling.broken_packs.parts import Entry, listed, pack, plain, unpack

OUTSIDE = ("../x.webp", "/etc/x.webp", "C:/x.webp", "C:x.webp", "..\\x.webp", "media\\x.webp", "media/../../x.webp")


def refused(path: Path) -> PackRefusedError:
    with pytest.raises(PackRefusedError) as caught:
        reading.verify(path)
    return caught.value


def write(tmp_path: Path, entries: list[Entry]) -> Path:
    path = tmp_path / "x.kioskpack"
    path.write_bytes(pack(entries))
    return path


@pytest.mark.parametrize("name", sorted({*NAMES, *OUTSIDE}))
def test_no_name_that_is_not_on_the_list_of_allowed_ones(file: Path, tmp_path: Path, name: str) -> None:
    assert not names.allowed(name)
    parts = unpack(file.read_bytes())
    assert refused(write(tmp_path, plain(listed({**parts, name.split("\0")[0]: b"x"})))).code in ("name", "twice")


@pytest.mark.parametrize("name", ["media/aux.webp", "media/com0.webp", "media/lpt1.png", "media/prn.webp"])
def test_names_of_devices_are_refused(name: str) -> None:
    assert not names.allowed(name) and names.allowed(name.replace("/", "/x"))


def test_the_same_name_twice_or_in_other_letters(file: Path, tmp_path: Path) -> None:
    parts = unpack(file.read_bytes())
    media = next(name for name in parts if name.startswith("media/"))
    assert refused(write(tmp_path, [*plain(parts), Entry(media, b"x")])).code == "twice"
    assert refused(write(tmp_path, [*plain(parts), Entry(media.replace("media", "MEDIA"), b"x")])).code == "name"


def test_another_kind_of_zip_is_called_that_and_nobody_is_suspected(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "book.xlsx", "w") as book:
        book.writestr("[Content_Types].xml", "<Types/>")
        book.writestr("xl/workbook.xml", "<workbook/>")
    assert refused(tmp_path / "book.xlsx").code == "other-kind"


def test_links_and_devices(file: Path, tmp_path: Path) -> None:
    parts = plain(unpack(file.read_bytes()))
    assert refused(write(tmp_path, [*parts[:-1], parts[-1]._replace(mode=0o120777)])).code == "special"


def test_a_bomb_is_refused_before_it_is_unpacked(file: Path, tmp_path: Path) -> None:
    parts = listed({**unpack(file.read_bytes()), CATALOGUE: bytes(200 * 2**20)})
    path = write(tmp_path, plain(parts))
    del parts
    assert path.stat().st_size < 2**22
    tracemalloc.start()
    assert refused(path).code == "too-large"
    assert tracemalloc.get_traced_memory()[1] < 4 * 2**20
    tracemalloc.stop()


def test_a_file_that_becomes_longer_than_it_says(file: Path, tmp_path: Path) -> None:
    """The size in the list of files lies; the checksum of the zip does not help, it would come too late."""
    parts = {**unpack(file.read_bytes()), CATALOGUE: bytes(30 * 2**20)}
    raw = bytearray(pack(plain(parts)))
    raw = raw.replace((30 * 2**20).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    path = tmp_path / "x.kioskpack"
    path.write_bytes(raw)
    with archive.Archive(path) as opened, pytest.raises(PackRefusedError) as caught:
        assert sum(map(len, opened.chunks(CATALOGUE))) <= 1000
    assert caught.value.code == "damaged"


def test_too_many_files(tmp_path: Path) -> None:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as made:
        for number in range(archive.MAX_COUNT + 1):
            made.writestr(f"media/x{number}.webp", b"")
    path = tmp_path / "x.kioskpack"
    path.write_bytes(raw.getvalue())
    assert refused(path).code == "too-large"


def test_every_byte_is_covered(file: Path, tmp_path: Path) -> None:
    """One bit of any file in it flipped, with a zip that is right about it."""
    parts = unpack(file.read_bytes())
    for name in parts:
        changed = bytearray(parts[name])
        changed[len(changed) // 2] ^= 1
        code = refused(write(tmp_path, plain({**parts, name: bytes(changed)}))).code
        assert code in ("damaged", "missing", "unlisted"), name


def test_a_picture_that_says_it_is_huge(file: Path, tmp_path: Path) -> None:
    parts = unpack(file.read_bytes())
    media = next(name for name in parts if name.startswith("media/"))
    parts[media] = parts[media][:26] + b"\xff\x3f\xff\x3f" + parts[media][30:]
    assert refused(write(tmp_path, plain(listed(parts)))).code == "picture"


def test_a_newer_pack_says_so(file: Path, tmp_path: Path) -> None:
    parts = unpack(file.read_bytes())
    parts[MANIFEST] = parts[MANIFEST].replace(b'"format": 1', b'"format": 2')
    error = refused(write(tmp_path, plain(parts)))
    assert error.code == "newer" and "更新" in error.zh


@pytest.mark.parametrize("code", sorted(REFUSALS))
def test_every_refusal_says_what_is_wrong_and_what_to_do(code: str) -> None:
    class Any(dict[str, str]):
        def __missing__(self, key: str) -> str:
            return "9"

    texts = [text.format_map(Any()) for text in REFUSALS[code]]
    assert len(texts) == 4 and all(texts)
    assert texts[0].endswith("。") and texts[1].endswith(".") and texts[2].endswith("。") and texts[3].endswith(".")
