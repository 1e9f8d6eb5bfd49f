"""The closed lists of measures, units, kinds and bounds, with their words in each language.

Another zone picks from these; it does not add to them in content. Adding one here is a change of the program.
"""

from __future__ import annotations

from typing import NamedTuple


class Measure(NamedTuple):
    """What a figure measures."""

    zh: str
    en: str


MEASURES: dict[str, Measure] = {
    "investment": Measure("投资", "Investment"),
    "output": Measure("年产值", "Annual output"),
    "tax": Measure("年税收", "Annual tax"),
    "floor_area": Measure("建筑面积", "Floor area"),
    "space_to_let": Measure("可租面积", "Space to let"),
    "land_area": Measure("占地面积", "Land area"),
    "jobs": Measure("就业", "Jobs"),
    "talent": Measure("人才", "Talent"),
    "tenants": Measure("入驻企业", "Tenants"),
    "financing": Measure("融资", "Financing"),
    "loan": Measure("贷款", "Loan"),
    "credit": Measure("授信", "Credit"),
    "distance": Measure("距离", "Distance"),
    "duration": Measure("用时", "Time taken"),
    "count": Measure("数量", "Number"),
    "rank": Measure("排名", "Rank"),
    "share": Measure("占比", "Share"),
    "productivity": Measure("产出效率", "Productivity"),
    "throughput": Measure("吞吐量", "Throughput"),
    "power": Measure("电力", "Power"),
    "length": Measure("长度", "Length"),
    "depth": Measure("水深", "Depth"),
    "population": Measure("人口", "Population"),
}


class Unit(NamedTuple):
    """A unit of measure. `scaled` units are shortened for reading (万, 亿; m, bn)."""

    zh: str
    en: str
    en_plural: str
    prefix: bool = False
    """In English the unit stands before the number (CNY 1 bn)."""
    scaled: bool = False
    per: tuple[str, str] | None = None
    """What it is a rate of, as printed after the unit in zh and en."""


UNITS: dict[str, Unit] = {
    "CNY": Unit("元", "CNY", "CNY", prefix=True, scaled=True),
    "CNY/year": Unit("元", "CNY", "CNY", prefix=True, scaled=True, per=("/年", "a year")),
    "CNY/mu": Unit("元", "CNY", "CNY", prefix=True, scaled=True, per=("/亩", "per mu")),
    "CNY/person": Unit("元", "CNY", "CNY", prefix=True, scaled=True, per=("/人", "per person")),
    "USD": Unit("美元", "USD", "USD", prefix=True, scaled=True),
    "EUR": Unit("欧元", "EUR", "EUR", prefix=True, scaled=True),
    "HKD": Unit("港元", "HKD", "HKD", prefix=True, scaled=True),
    "JPY": Unit("日元", "JPY", "JPY", prefix=True, scaled=True),
    "m2": Unit("平方米", "m²", "m²", scaled=True),
    "km2": Unit("平方公里", "km²", "km²"),
    "mu": Unit("亩", "mu", "mu"),
    "km": Unit("公里", "km", "km"),
    "percent": Unit("%", "%", "%"),
    "people": Unit("人", "person", "people"),
    "companies": Unit("家", "company", "companies"),
    "banks": Unit("家银行", "bank", "banks"),
    "projects": Unit("项", "project", "projects"),
    "parks": Unit("个园区", "park", "parks"),
    "buildings": Unit("栋", "building", "buildings"),
    "measures": Unit("条", "measure", "measures"),
    "plans": Unit("个方案", "plan", "plans"),
    "weeks": Unit("个星期", "week", "weeks"),
    "months": Unit("个月", "month", "months"),
    "years": Unit("年", "year", "years"),
    "place": Unit("位", "", ""),
    "ha": Unit("公顷", "ha", "ha"),
    "m": Unit("米", "metre", "metres"),
    "MW": Unit("兆瓦", "MW", "MW"),
    "t": Unit("吨", "t", "t", scaled=True),
    "t/year": Unit("吨", "t", "t", scaled=True, per=("/年", "a year")),
    "TEU/year": Unit("标准箱", "TEU", "TEU", scaled=True, per=("/年", "a year")),
    "minutes": Unit("分钟", "minute", "minutes"),
    "days": Unit("天", "day", "days"),
    "districts": Unit("个区县", "district", "districts"),
}
