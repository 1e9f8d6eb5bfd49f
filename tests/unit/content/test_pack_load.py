from __future__ import annotations

import gc
import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.load import PackError, choose_pack, open_pack
from kiosk.content.manifest import CATALOGUE, FORMAT, MANIFEST
from kiosk.content.model import SCHEMA
from kiosk.content.pack import write_catalogue


def refused(folder: Path) -> PackError:
    with pytest.raises(PackError) as caught:
        open_pack(folder)
    return caught.value


def change_manifest(pack: Path, **changes: object) -> None:
    manifest = json.loads((pack / MANIFEST).read_text(encoding="utf-8"))
    (pack / MANIFEST).write_text(json.dumps(manifest | changes), encoding="utf-8")


def test_a_whole_pack_opens(pack: Path) -> None:
    opened = open_pack(pack)
    assert opened.catalogue.zone.id == opened.manifest.zone == "testzone"
    assert opened.folder == pack and gc.isenabled()


def test_a_pack_that_is_not_there(tmp_path: Path) -> None:
    for folder in (tmp_path / "none", tmp_path):
        error = refused(folder)
        assert error.kind == "missing"
        assert str(folder) in error.zh and str(folder) in error.en and MANIFEST in error.en


@pytest.mark.parametrize("name", [CATALOGUE, "media"])
@pytest.mark.parametrize("damage", ["gone", "short", "flipped", "folder"])
def test_every_file_is_looked_at(pack: Path, name: str, damage: str) -> None:
    victim = pack / name if name == CATALOGUE else sorted((pack / name).iterdir())[3]
    raw = victim.read_bytes()
    victim.unlink()
    if damage == "short":
        victim.write_bytes(raw[:-1])
    elif damage == "flipped":
        victim.write_bytes(raw[:50] + bytes([raw[50] ^ 1]) + raw[51:])
    elif damage == "folder":
        victim.mkdir()
    error = refused(pack)
    assert error.kind == "damaged"
    assert error.file == victim.relative_to(pack).as_posix() and error.file in error.zh


@pytest.mark.parametrize("field", ["format", "schema"])
def test_a_newer_pack_is_refused_whatever_else_it_holds(pack: Path, field: str) -> None:
    newer = {"format": FORMAT, "schema": SCHEMA} | {field: 99}
    (pack / MANIFEST).write_text(json.dumps({"kind": "kiosk-pack", **newer, "unheard": [1]}), encoding="utf-8")
    assert refused(pack).kind == "newer"


def test_a_catalogue_of_another_shape_is_damaged(pack: Path, compiled: Path) -> None:
    catalogue = open_pack(compiled).catalogue
    for medium in catalogue.media:
        for one in medium.renditions:
            (pack / one.file).unlink(missing_ok=True)
    write_catalogue(pack, catalogue)
    assert refused(pack).kind == "damaged"


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]", b"null", b"\xff", b'{"kind": "else", "format": 1, "schema": 1}'])
def test_a_manifest_that_is_none(pack: Path, raw: bytes) -> None:
    (pack / MANIFEST).write_bytes(raw)
    assert refused(pack).kind == "damaged"


@pytest.mark.parametrize("name", ["../secret", "/etc/hostname", "media/../../secret", "C:/x", "a\\b", "a\0b"])
def test_a_manifest_cannot_lead_out_of_the_pack(pack: Path, name: str) -> None:
    (pack.parent / "secret").write_bytes(b"")
    change_manifest(pack, files={name: {"sha256": "0" * 64, "size": 0}, CATALOGUE: {"sha256": "", "size": 0}})
    error = refused(pack)
    assert error.kind == "damaged" and error.file == name


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([MANIFEST, CATALOGUE]), st.floats(0, 1), st.binary(min_size=1, max_size=8))
def test_no_damage_opens_and_none_raises_anything_else(pack: Path, name: str, place: float, junk: bytes) -> None:
    raw = (pack / name).read_bytes()
    at = int(place * len(raw))
    (pack / name).write_bytes(raw[:at] + junk + raw[at + len(junk) :])
    try:
        opened = open_pack(pack)
    except PackError:
        pass
    else:
        assert opened.catalogue.zone.id == "testzone"
    finally:
        (pack / name).write_bytes(raw)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_decode_to_half_a_catalogue(raw: bytes) -> None:
    from kiosk.content.model import Catalogue

    with pytest.raises((msgspec.MsgspecError, UnicodeDecodeError)):
        msgspec.msgpack.decode(raw, type=Catalogue)


def test_the_first_pack_that_may_be_shown_is_chosen(pack: Path, compiled: Path, tmp_path: Path) -> None:
    (pack / CATALOGUE).write_bytes(b"damaged")
    chosen, errors = choose_pack([tmp_path / "none", pack, compiled])
    assert chosen.folder == compiled
    assert [(error.kind, error.pack) for error in errors] == [("missing", tmp_path / "none"), ("damaged", pack)]
    assert choose_pack([compiled, pack]) == (chosen, ())


def test_where_none_may_be_shown_the_last_error_is_raised(pack: Path, tmp_path: Path) -> None:
    (pack / CATALOGUE).unlink()
    with pytest.raises(PackError) as caught:
        choose_pack([tmp_path / "none", pack])
    assert caught.value.pack == pack
    with pytest.raises(ValueError, match="no pack"):
        choose_pack([])
