"""Which sheet holds what: one sheet for each list of the model, the common ones first.

A struct that stands alone inside another (the picture of a door) becomes columns of its row; lists get a sheet of
their own, whose rows name their owner. A field that the model gains later gets its columns by itself.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from kiosk.content import model as m


class Sheet(NamedTuple):
    """A sheet: its title in both languages, the struct of a row, and how it is laid out."""

    code: str
    """Last word of the title; finds the sheet again when it was moved."""
    zh: str
    en: str
    struct: type[msgspec.Struct]
    owned: bool = False
    """Rows name what they belong to in a column `owner`."""
    fielded: bool = False
    """Rows also name the field of their owner that they stand in: partners, tenants, …"""
    upright: bool = False
    """A single struct, one field a row."""
    first: tuple[str, ...] = ()
    """Fields that come before the others; the others follow in the order of the model."""
    last: tuple[str, ...] = ()
    often: bool = False
    """Among those that staff change most."""
    optional: bool = False
    """The content may do without; a workbook without the sheet is no fault."""

    @property
    def title(self) -> str:
        return f"{self.zh} {self.code}"


SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "parks",
        "园区",
        "Parks and projects",
        m.Park,
        often=True,
        first=("id", "name", "stage", "sectors", "category", "disclosure", "status", "as_of", "expected"),
        last=("aliases", "order", "sectors_by_name_only", "mentions", "note"),
    ),
    Sheet(
        "figures",
        "数字",
        "Figures",
        m.Figure,
        owned=True,
        often=True,
        first=("id", "label", "short", "measure", "value", "unit", "as_printed", "kind", "as_of", "sentence"),
    ),
    Sheet("pictures", "图片", "Pictures", m.Picture, owned=True, often=True),
    Sheet("milestones", "进展", "Milestones", m.Milestone, owned=True, often=True),
    Sheet("statements", "说明文字", "Statements", m.Statement, owned=True, fielded=True, often=True),
    Sheet("events", "大事记", "Events", m.Event, often=True),
    Sheet("services", "服务", "Services", m.Service, often=True),
    Sheet("steps", "服务步骤", "Steps of services", m.Step, owned=True),
    Sheet("cases", "服务实例", "Cases of services", m.Case, owned=True),
    Sheet("plans", "服务方案", "Plans of services", m.Plan, owned=True),
    Sheet("areas", "片区", "Areas", m.Area),
    Sheet("facts", "补充事实", "Later facts", m.Fact),
    Sheet("sources", "来源", "Sources", m.Source),
    Sheet("sentences", "来源句子", "Sentences of sources", m.Sentence, owned=True),
    Sheet(
        "zone",
        "本区",
        "The zone",
        m.Zone,
        upright=True,
        first=("id", "name", "tagline", "as_of", "home_title", "home_hint", "home_picture", "schematic", "names_note"),
    ),
    Sheet("sectors", "行业", "Sectors", m.Sector),
    Sheet("stages", "阶段", "Stages", m.Stage),
    Sheet("categories", "类别", "Categories", m.Category),
    Sheet("companies", "企业", "Companies", m.Company),
    Sheet("groups", "数字分组", "Groups of figures", m.Group),
    Sheet("gaps", "资料缺口", "What is not on record", m.Gap),
    Sheet("scenes", "待机画面", "Attract scenes", m.Scene),
    Sheet("home-figures", "首页数字", "Figures of the home screen", m.HomeFigure),
    Sheet("doors", "首页入口", "Doors of the home screen", m.Door),
    Sheet("spokes", "距离", "Distances", m.Spoke),
    Sheet("criteria", "匹配问题", "Matching: questions", m.Criterion, optional=True),
    Sheet("options", "匹配选项", "Matching: options", m.Option, owned=True, optional=True),
    Sheet("rules", "匹配规则", "Matching: rules", m.Rule, owned=True, optional=True),
)

BY_STRUCT: dict[type, Sheet] = {sheet.struct: sheet for sheet in SHEETS}
HELP, LISTS, TO_TRANSLATE = "说明 help", "lists", "待译 to-translate"
"""Titles of the sheets that hold no content: what staff read first, the entries of the drop-downs, gaps in translations
(only where there are any)."""
