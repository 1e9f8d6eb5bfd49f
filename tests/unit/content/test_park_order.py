from __future__ import annotations

from kiosk.content.model import Park, Stage
from kiosk.content.order import in_order
from tests.unit.content.test_park_search import park

STAGES = [Stage(id=id_, name={"zh": id_, "en": id_}, done=True) for id_ in ("signed", "open")]
SENTENCES = {"s1": "先说乙园，再说甲园。", "s2": "丙园与甲园"}


def made(name: str, **more: object) -> Park:
    plain = park(0, name, name)
    values = {field: getattr(plain, field) for field in plain.__struct_fields__}
    return Park(**values | {"id": name, "mentions": ("s1", "s2")} | more)


def names(*parks: Park) -> str:
    return "".join(one.id[0] for one in in_order(parks, STAGES, SENTENCES))


def test_what_is_known_best_comes_first() -> None:
    assert names(made("甲园", disclosure="named_only"), made("乙园", disclosure="limited"), made("丙园")) == "丙乙甲"


def test_then_by_stage_in_the_order_of_the_zone() -> None:
    assert names(made("甲园", stage="open"), made("丙园", stage="signed")) == "丙甲"


def test_then_as_the_source_names_them() -> None:
    assert names(made("甲园"), made("乙园"), made("丙园")) == "乙甲丙"
    assert names(made("丁园"), made("丙园")) == "丙丁"
    assert names(made("戊园", aliases=("乙园",)), made("甲园")) == "戊甲"


def test_unless_the_author_says_otherwise() -> None:
    assert names(made("甲园", order=1), made("乙园"), made("丙园", order=2)) == "甲丙乙"
    assert names(made("甲园", order=1, stage="open"), made("乙园")) == "乙甲"
