"""A made-up harbour: other sectors, stages, units, colours and languages than the zone that is shipped, its own logo
and a map. It lacks what that has: a band beside its axis, parks with a tenant, a door to take-away."""

from __future__ import annotations

from pathlib import Path

import yaml
from PIL import Image, ImageDraw

from kiosk.content.example.drawing import DUSK, WARM, draw
from kiosk.content.example.making import logo

COLOURS = {
    "paper": "#EEF3F6",
    "sand": "#DDE6EC",
    "rule": "#C3D0D9",
    "ink": "#10243A",
    "ink2": "#3C5065",
    "ink3": "#4E6074",
    "control": "#6B7C8C",
    "line": "#1F7A8C",
    "line_text": "#135463",
    "line_lit": "#8FD8E3",
    "pressed": "#25405C",
    "night": "#061A2B",
    "night2": "#0F2A40",
    "night3": "#1B3A54",
    "mist": "#CBDCE8",
    "mist2": "#93A9BA",
}
"""Blue and teal. What is not named stays as the program has it."""
SENTENCES = {
    "q1": ("港区现有12个泊位，年吞吐量180万标准箱。", "The harbour has 12 berths and handles 1.8 million TEU a year."),
    "q2": (
        "风电母港总投资3.2亿欧元，岸线长850米，计划2028年投产。",
        "Wind base: EUR 320 million, 850 m of quay, 2028.",
    ),
    "q3": ("冷链物流园已投用，冷库容量6万吨。", "The cold-chain park is open: 60,000 t of cold storage."),
    "q4": ("数据中心岛正在建设，规划用电120兆瓦。", "Data island is under construction: 120 MW planned."),
    "q5": ("船舶修造园只公布了名称。", "Of the ship repair park only the name is public."),
    "q6": ("邮轮码头只公布了名称。", "Of the cruise terminal only the name is public."),
    "q7": ("从港区到机场25分钟，到铁路货场4公里。", "25 minutes to the airport, 4 km to the freight yard."),
    "q8": ("通关服务：一次申报，一次放行。", "Clearance: one declaration, one release."),
    "q9": ("码头工人培训：三周上岗。", "Training of dockers: three weeks."),
}


def text(zh: str, en: str, fr: str | None = None) -> dict[str, str]:
    return {"zh": zh, "en": en} | ({"fr": fr} if fr else {})


def picture(file: str) -> dict[str, object]:
    return {"file": file, "kind": "rendering", "caption": text("假想港区示意图", "Made-up harbour", "Port imaginaire")}


def figure(
    id_: str, label: tuple[str, str], measure: str, value: float, unit: str, printed: str, sentence: str, kind: str
) -> dict[str, object]:
    return {
        "id": id_, "label": text(*label), "short": text(*label), "measure": measure, "value": value, "unit": unit,
        "as_printed": printed, "kind": kind, "as_of": "2025-11", "sentence": sentence,
    }  # fmt: skip


def park(
    id_: str, name: tuple[str, str, str], stage: str, sector: str, sentence: str, **more: object
) -> dict[str, object]:
    return {
        "id": id_, "name": text(*name), "category": "terminal", "sectors": [sector] if sector else [], "stage": stage,
        "disclosure": "detailed", "status": text(f"{name[0]}（假想）", f"{name[1]} (made up)"), "as_of": "2025-11",
        "mentions": [sentence], **more,
    }  # fmt: skip


PARKS = [
    park(
        "wind-base", ("风电母港", "Wind Base", "Base éolienne"), "financed", "wind", "q2",
        expected=["jobs", "power"],
        figures=[
            figure("wind-money", ("风电母港投资", "Wind Base: investment"), "investment", 3.2e8, "EUR", "3.2亿欧元",
                   "q2", "target"),
            figure("wind-quay", ("风电母港岸线", "Wind Base: quay"), "length", 850, "m", "850米", "q2", "planned"),
        ],
        milestones=[
            {"label": text("立项", "Approved"), "kind": "happened", "date": "2025", "sentence": "q2"},
            {"label": text("投产", "In operation"), "kind": "planned", "date": "2028", "sentence": "q2"},
        ],
        goals=[{"text": text("2028年投产", "In operation by 2028", "En service en 2028"), "sentence": "q2"}],
        pictures=[picture("quay.webp"), picture("night.webp")],
    ),
    park(
        "cold-chain", ("冷链物流园", "Cold Chain Park", "Parc du froid"), "working", "food", "q3",
        figures=[
            figure("cold-tonnes", ("冷库容量", "Cold storage"), "space_to_let", 60000, "t", "6万吨", "q3", "actual"),
        ],
        milestones=[{"label": text("投用", "Opened"), "kind": "happened", "date": "2025-11", "sentence": "q3"}],
        pictures=[picture("halls.webp")],
    ),
    park(
        "data-island", ("数据中心岛", "Data Island", "Île aux données"), "building", "data", "q4",
        disclosure="limited",
        figures=[figure("data-power", ("规划用电", "Power planned"), "power", 120, "MW", "120兆瓦", "q4", "planned")],
    ),
    park("ship-repair", ("船舶修造园", "Ship Repair Park", "Réparation navale"), "idea", "", "q5",
         disclosure="named_only"),
    park("cruise", ("邮轮码头", "Cruise Terminal", "Gare maritime"), "idea", "", "q6", disclosure="named_only"),
]  # fmt: skip

ZONE: dict[str, object] = {
    "id": "northport",
    "name": text("假想北港", "Made-up Northport", "Port-Nord imaginaire"),
    "tagline": text("潮起之处", "Where the tide turns", "Là où tourne la marée"),
    "main_source": "harbour-notes",
    "as_of": "2025-11",
    "languages": ["en", "zh", "fr"],
    "theme": {"logo": "zone/logo.png", "logo_dark": "zone/logo-dark.png", "colours": COLOURS},
    "map": {
        "file": "zone/map.png",
        "caption": text("假想港区地图，测试用", "A map of nowhere, for tests"),
        "approval": "假S(2025)001号",
        "publisher": text("假想测绘院", "Made-up surveyors"),
        "date": "2025",
    },
    "figures": [
        figure("berths", ("泊位", "Berths"), "count", 12, "buildings", "12个泊位", "q1", "actual"),
        figure("teu", ("年吞吐量", "Throughput"), "throughput", 1.8e6, "TEU/year", "180万标准箱", "q1", "actual"),
    ],
    "mentions": ["q1"],
    "sectors": [
        {"id": "wind", "name": text("海上风电", "Offshore wind", "Éolien en mer"), "courted": True},
        {"id": "food", "name": text("食品冷链", "Food and cold chain", "Agroalimentaire")},
        {"id": "data", "name": text("数据中心", "Data centres", "Centres de données")},
    ],
    "stages": [
        {"id": "idea", "name": text("设想", "An idea", "Idée"), "done": False},
        {"id": "financed", "name": text("资金落实", "Financed", "Financé"), "done": True},
        {"id": "building", "name": text("在建", "Under construction", "En chantier"), "done": True},
        {"id": "working", "name": text("运营", "In operation", "En service"), "done": True},
    ],
    "categories": [{"id": "terminal", "name": text("码头与园区", "Terminals and parks", "Terminaux")}],
    "headline_figures": ["teu", "wind-money"],
    "figure_groups": [
        {"id": "port", "name": text("港口", "The port", "Le port"), "figures": ["teu", "berths", "cold-tonnes"]},
        {
            "id": "money",
            "name": text("投资与建设", "Money and works"),
            "figures": ["wind-money", "wind-quay", "data-power"],
        },
    ],
    "scenes": [
        {
            "picture": picture("wind-base/quay.webp"),
            "figure": "teu",
            "headline": [text("潮起", "Where the", "Là où"), text("之处", "tide turns", "tourne la marée")],
        }
    ],
    "home_picture": picture("wind-base/quay.webp"),
    "home_title": text("从哪里看起？", "Where to first?", "Par où commencer ?"),
    "home_hint": text("四个入口", "Four doors", "Quatre portes"),
    "home_figures": [{"figures": ["teu"], "label": text("年吞吐量", "Throughput a year", "Trafic annuel")}],
    "doors": [
        {"screen": screen, "name": text(*name), "hint": text("假想", "Made up"), "picture": picture(file)}
        for screen, name, file in (
            ("parks", ("码头与园区", "Terminals", "Terminaux"), "wind-base/quay.webp"),
            ("match", ("为我匹配", "Match me", "Pour moi"), "cold-chain/halls.webp"),
            ("location", ("区位", "Location", "Situation"), "wind-base/night.webp"),
            ("services", ("服务", "Services", "Services"), "cold-chain/halls.webp"),
        )
    ],
    "schematic": {
        "axis": text("港湾路", "Harbour Road", "Route du port"),
        "axis_area": "quayside",
        "on_axis": ["wind-base", "cold-chain"],
        "spokes": [
            {"figure": "to-airport", "place": text("机场", "Airport", "Aéroport")},
            {"figure": "to-yard", "place": text("铁路货场", "Freight yard", "Gare de fret")},
        ],
    },
    "names_note": text("全部内容为测试而编", "All of this is made up for tests"),
}

SERVICES = [
    {
        "id": "clearance", "name": text("通关服务", "Clearance", "Douane"),
        "short": text("通关", "Clearance", "Douane"),
        "category": "service", "what": text("一次申报", "One declaration"), "what_sentence": "q8", "mentions": ["q8"],
        "steps": [
            {"label": text("申报", "Declare"), "text": text("一次申报", "One declaration"), "sentence": "q8"},
            {"label": text("放行", "Release"), "text": text("一次放行", "One release"), "sentence": "q8"},
        ],
    },
    {
        "id": "training", "name": text("工人培训", "Training", "Formation"),
        "short": text("培训", "Training", "Formation"),
        "category": "policy", "what": text("三周上岗", "Three weeks"), "what_sentence": "q9", "mentions": ["q9"],
    },
]  # fmt: skip
EVENTS = [
    {"id": "opened", "date": "2025-11", "kind": "happened", "text": text("冷链物流园投用", "Cold Chain Park opens"),
     "sentences": ["q3"], "subjects": ["cold-chain"]},
    {"id": "starts", "date": "2028", "kind": "planned", "text": text("风电母港投产", "Wind Base in operation"),
     "sentences": ["q2"], "subjects": ["wind-base"]},
]  # fmt: skip
FACTS = [
    {"id": "ways", "topic": "location", "about": "northport", "text": text("到机场25分钟", "25 minutes to the airport"),
     "as_of": "2025-11", "confidence": "high", "sentence": "q7", "show": True,
     "figures": [
         figure("to-airport", ("到机场", "To the airport"), "duration", 25, "minutes", "25分钟", "q7", "stated"),
         figure("to-yard", ("到货场", "To the yard"), "distance", 4, "km", "4公里", "q7", "stated"),
     ]},
]  # fmt: skip
MATCHING = [
    {
        "id": "trade", "name": text("行业", "Trade", "Métier"), "most": text("行业最重要", "Trade matters most"),
        "choice": "one", "unknown": text("没有说明行业", "No trade is named"),
        "options": [
            {"id": "wind-power", "name": text("海上风电", "Offshore wind", "Éolien"), "sectors": ["wind"]},
            {"id": "chilled", "name": text("冷链", "Cold chain", "Froid"), "sectors": ["food"]},
        ],
        "rules": [
            {"verdict": "fits", "when": {"sector": "chosen"}, "sentences": ["q2", "q3"],
             "text": text("{park}：{shared}", "{park}: {shared}")},
            {"verdict": "misfits", "when": {"sector": "other"}, "sentences": ["q2", "q3", "q4"],
             "text": text("{park}：{sectors}", "{park}: {sectors}")},
        ],
    }
]  # fmt: skip


def make_harbour(folder: Path) -> Path:
    """Write the content folder; returns it."""
    sentences = [{"id": id_, "text": zh, "translation": {"en": en}} for id_, (zh, en) in SENTENCES.items()]
    source = {"id": "harbour-notes", "title": text("假想港区说明", "Notes on a made-up harbour"), "date": "2025-11",
              "sentences": sentences}  # fmt: skip
    area = {"id": "quayside", "name": text("码头区", "Quayside", "Les quais"), "what": text("沿海", "Along the sea"),
            "mentions": ["q1"]}  # fmt: skip
    files: dict[str, object] = {
        "zone.yaml": ZONE, "areas.yaml": {"areas": [area]}, "services.yaml": {"services": SERVICES},
        "events.yaml": {"events": EVENTS}, "facts.yaml": {"facts": FACTS}, "sources.yaml": {"sources": [source]},
        "matching.yaml": {"criteria": MATCHING}, **{f"parks/{one['id']}.yaml": one for one in PARKS},
    }  # fmt: skip
    for name, value in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False), encoding="utf-8")
    _pictures(folder / "media")
    return folder


def _pictures(media: Path) -> None:
    for name, seed, look in (
        ("wind-base/quay", 31, DUSK),
        ("wind-base/night", 32, DUSK),
        ("cold-chain/halls", 33, WARM),
    ):
        (media / name).parent.mkdir(parents=True, exist_ok=True)
        draw(seed, look, (1280, 720)).save(media / f"{name}.webp", quality=70, method=0)
    (media / "zone").mkdir(parents=True, exist_ok=True)
    logo((16, 36, 58), (31, 122, 140)).save(media / "zone" / "logo.png")
    logo((255, 255, 255), (143, 216, 227)).save(media / "zone" / "logo-dark.png")
    _map().save(media / "zone" / "map.png")


def _map() -> Image.Image:
    """Sea, land and two roads of nowhere."""
    made = Image.new("RGB", (1600, 1000), (214, 232, 240))
    pen = ImageDraw.Draw(made)
    pen.polygon(
        [(0, 1000), (0, 420), (380, 360), (620, 520), (980, 470), (1600, 700), (1600, 1000)], fill=(233, 229, 219)
    )
    pen.line((0, 760, 620, 640, 1600, 900), fill=(196, 132, 60), width=12)
    pen.line((420, 1000, 520, 380), fill=(150, 150, 150), width=8)
    pen.rectangle((360, 380, 760, 470), outline=(31, 122, 140), width=6)
    return made
