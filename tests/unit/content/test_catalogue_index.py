from __future__ import annotations

import pytest

from kiosk.content.index import CITY_ID, Index, picture_key


def test_things_are_found_by_id(index: Index) -> None:
    assert index.park("alpha").name["en"] == "Alpha Software Park"
    assert index.area("belt").id == "belt"
    assert index.service("broker").short["zh"] == "撮合"
    assert index.event("signing").date == "2020-06-29"
    assert index.sector("software").name["en"] == "Software"
    assert index.stage("signed").done
    assert index.source("paper").date == "2020-07"
    assert index.fact("shown").show


@pytest.mark.parametrize(
    "room", ["park", "area", "service", "event", "sector", "stage", "source", "fact", "figure", "sentence", "name"]
)
def test_an_unknown_id_is_a_key_error(index: Index, room: str) -> None:
    with pytest.raises(KeyError):
        getattr(index, room)("nobody")


def test_a_figure_comes_with_its_subject_and_a_sentence_with_its_source(index: Index) -> None:
    figure, subject = index.figure("alpha-investment")
    assert figure.value == 1e9 and subject is index.park("alpha")
    assert index.figure("loans")[1] is index.zone
    sentence, source = index.sentence("s2")
    assert sentence.text == "撮合企业融资2.34亿元。" and source.id == "paper"
    assert {figure.id for figure, _ in index.figures()} == {"loans", "alpha-investment"}


def test_what_belongs_to_what(index: Index) -> None:
    assert [fact.id for fact in index.facts_about("testzone")] == ["shown"]
    assert index.facts_about("alpha") == ()


def test_names(index: Index) -> None:
    named = ["alpha", "belt", "broker", "testzone"]
    assert [index.name(one)["zh"] for one in named] == ["阿尔法软件园", "产业带", "银企撮合", "试验区"]
    assert {"zh", "en"} <= set(index.name(CITY_ID))


def test_pictures_at_the_size_of_a_slot(index: Index) -> None:
    key = picture_key("alpha", "hero.png")
    assert (index.rendition(key, "thumb").width, index.rendition(key, "thumb", 2.0).width) == (112, 224)
    assert index.rendition(key, "hero", 2.0) == index.rendition(key, "hero")
    assert "card_2x" in index.slots(key) and index.slots("nothing") == ()
    with pytest.raises(KeyError):
        index.rendition(key, "nowhere")
    with pytest.raises(KeyError):
        index.rendition("nothing", "hero")
