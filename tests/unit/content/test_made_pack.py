from __future__ import annotations

from pathlib import Path

from kiosk.content.index import Index
from kiosk.content.load import open_pack
from kiosk.content.search import Search
from kiosk.tooling import made_pack


def test_many_parks_that_hold_together(compiled: Path, tmp_path: Path) -> None:
    assert made_pack.main([str(compiled), str(tmp_path / "many"), "--parks", "50"]) == 0
    catalogue = open_pack(tmp_path / "many").catalogue
    index = Index(catalogue)
    assert len(catalogue.parks) == len(index.parks) == len(catalogue.search) == 50
    assert [park.id for park in catalogue.parks] == [key.id for key in catalogue.search]
    for park in catalogue.parks:
        assert index.rendition(f"{park.id}/{park.pictures[0].file}", "card").width == 324
        assert all(index.figure(figure.id)[1] is park for figure in park.figures)
    assert len(Search(catalogue.search).find("ruanjian")) == 25
    assert sorted(one.disclosure for one in catalogue.parks) == [one.disclosure for one in catalogue.parks]


def test_no_pack_no_many(tmp_path: Path) -> None:
    assert made_pack.main([str(tmp_path / "none"), str(tmp_path / "many")]) == 1
