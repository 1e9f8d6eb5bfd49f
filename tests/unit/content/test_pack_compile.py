from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content import compile, pack
from kiosk.content.compile import compile_pack
from kiosk.content.load import open_pack
from kiosk.content.model import Fact
from kiosk.content.sources import Content, read_content


def read(zone: Path) -> Content:
    content, faults = read_content(zone)
    assert not faults
    return content


def files(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path.relative_to(folder)): (path.stat().st_ino, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_pack_is_the_content(zone: Path, tmp_path: Path) -> None:
    written = compile_pack(read(zone), tmp_path / "pack", jobs=1)
    catalogue = open_pack(tmp_path / "pack").catalogue
    assert catalogue == written
    assert [park.id for park in catalogue.parks] == ["alpha", "beta"]
    assert [key.id for key in catalogue.search] == ["alpha", "beta"]
    assert catalogue.parks[0].figures[0].value == 1e9
    assert catalogue.sources[0].sentences[0].text.startswith("6月29日,")


def test_only_facts_that_are_shown_are_in_the_pack(zone: Path, tmp_path: Path) -> None:
    facts = compile_pack(read(zone), tmp_path / "pack", jobs=1).facts
    assert [fact.id for fact in facts] == ["shown"] and isinstance(facts[0], Fact)
    assert "待核实".encode() not in (tmp_path / "pack" / "catalogue.msgpack").read_bytes()


def test_the_manifest_names_every_file(zone: Path, tmp_path: Path) -> None:
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    manifest = json.loads((tmp_path / "pack" / "manifest.json").read_text(encoding="utf-8"))
    there = set(files(tmp_path / "pack")) - {"manifest.json"}
    assert set(manifest["files"]) == there
    assert manifest["zone"] == "testzone" and manifest["made"].endswith("Z") and manifest["as_of"] == "2020-07"


def test_every_picture_has_the_sizes_at_which_it_is_shown(zone: Path, tmp_path: Path) -> None:
    catalogue = compile_pack(read(zone), tmp_path / "pack", jobs=1)
    slots = {medium.key: {one.slot for one in medium.renditions} for medium in catalogue.media}
    assert {"attract", "attract_portrait", "head_portrait", "door", "hero", "card", "full"} <= slots["alpha/hero.png"]
    assert "attract" not in slots["beta/hero.png"] and "small" in slots["beta/hero.png"]
    for medium in catalogue.media:
        for one in medium.renditions:
            with Image.open(tmp_path / "pack" / one.file) as picture:
                assert picture.format == "WEBP" and picture.size == (one.width, one.height)


def test_a_second_time_nothing_is_made_again(zone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    before = files(tmp_path / "pack")
    monkeypatch.setattr(compile, "make", lambda job: pytest.fail("made again"))
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    after = files(tmp_path / "pack")
    assert {name: raw for name, (_, raw) in before.items() if name != "manifest.json"} == {
        name: raw for name, (_, raw) in after.items() if name != "manifest.json"
    }


def test_only_what_changed_is_made_again(zone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    Image.new("RGB", (1600, 900), (1, 2, 3)).save(zone / "media" / "beta" / "hero.png")
    made: list[str] = []
    real = compile.make
    monkeypatch.setattr(compile, "make", lambda job: made.append(job.master.parent.name) or real(job))
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    assert made == ["beta"]
    assert open_pack(tmp_path / "pack")


def test_a_damaged_rendition_is_not_taken_over(zone: Path, tmp_path: Path) -> None:
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    victim = next((tmp_path / "pack" / "media").iterdir())
    victim.write_bytes(b"damaged")
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    assert open_pack(tmp_path / "pack")


def test_equal_pictures_are_stored_once(zone: Path, tmp_path: Path) -> None:
    (zone / "media" / "beta" / "hero.png").write_bytes((zone / "media" / "alpha" / "hero.png").read_bytes())
    catalogue = compile_pack(read(zone), tmp_path / "pack", jobs=1)
    heroes = {one.file for medium in catalogue.media for one in medium.renditions if one.slot == "hero"}
    assert len(catalogue.media) == 2 and len(heroes) == 1


@pytest.mark.parametrize("broken", ["make", "write_catalogue", "search_key"])
def test_a_failure_leaves_the_old_pack_as_it_was(
    zone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    before = files(tmp_path / "pack")
    Image.new("RGB", (1600, 900), (1, 2, 3)).save(zone / "media" / "beta" / "hero.png")

    def fail(*_: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr(compile, broken, fail)
    with pytest.raises(OSError, match="disk"):
        compile_pack(read(zone), tmp_path / "pack", jobs=1)
    assert files(tmp_path / "pack") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pack", "source"]


def test_if_the_new_pack_cannot_take_its_place_the_old_one_returns(
    zone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    before = files(tmp_path / "pack")
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if ".new-" in self.name:
            raise OSError("in use")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OSError, match="in use"):
        compile_pack(read(zone), tmp_path / "pack", jobs=1)
    assert files(tmp_path / "pack") == before


def test_several_processes_make_the_same_pack(zone: Path, tmp_path: Path) -> None:
    compile_pack(read(zone), tmp_path / "one", jobs=1)
    compile_pack(read(zone), tmp_path / "two", jobs=2)
    one, two = files(tmp_path / "one"), files(tmp_path / "two")
    assert {n: raw for n, (_, raw) in one.items() if n != "manifest.json"} == {
        n: raw for n, (_, raw) in two.items() if n != "manifest.json"
    }


def test_what_links_refuse_is_copied(zone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_pack(read(zone), tmp_path / "pack", jobs=1)

    def refuse(*_: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(pack.os, "link", refuse)
    compile_pack(read(zone), tmp_path / "pack", jobs=1)
    assert open_pack(tmp_path / "pack")
