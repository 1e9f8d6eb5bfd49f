"""A small valid content folder for tests: two parks, one of each other thing."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

FILES = {
    "zone.yaml": """\
id: testzone
name: {zh: 试验区, en: Test Zone}
tagline: {zh: 沿着主线看, en: Along the line}
main_source: paper
as_of: 2020-07
figures:
  - id: loans
    label: {zh: 试验区贷款, en: Test Zone loans}
    short: {zh: 贷款, en: Loans}
    measure: loan
    value: 234000000
    unit: CNY
    as_printed: 2.34亿元
    kind: actual
    as_of: 2020-07
    sentence: s2
sectors:
  - {id: software, name: {zh: 软件, en: Software}}
  - {id: trade, name: {zh: 贸易, en: Trade}}
stages:
  - {id: signed, name: {zh: 已签约, en: Signed}, done: true}
  - {id: announced, name: {zh: 待推出, en: Announced}, done: false}
categories:
  - {id: park, name: {zh: 园区, en: Park}}
headline_figures: [loans]
figure_groups:
  - {id: money, name: {zh: 资金, en: Money}, figures: [loans, alpha-investment]}
scenes:
  - picture: {file: alpha/hero.png, kind: rendering, caption: {zh: 示意图, en: Rendering}}
    figure: loans
    headline: [{zh: 主线, en: The line}]
home_picture: {file: alpha/hero.png, kind: rendering, caption: {zh: 示意图, en: Rendering}}
home_title: {zh: 从哪里看起？, en: Where to begin?}
home_hint: {zh: 几个入口, en: A few ways in}
home_figures:
  - {figures: [loans], label: {zh: 贷款, en: Loans}}
doors:
  - screen: parks
    name: {zh: 园区, en: Parks}
    hint: {zh: 2 项, en: Two}
    picture: {file: alpha/hero.png, kind: rendering, caption: {zh: 示意图, en: Rendering}, focus_y: 0.6}
schematic:
  axis: {zh: 大道, en: Avenue}
  axis_area: belt
  on_axis: [alpha]
names_note: {zh: 译名非官方, en: Names are renderings}
""",
    "areas.yaml": """\
areas:
  - id: belt
    name: {zh: 产业带, en: Industry belt}
    what: {zh: 沿线, en: Along the avenue}
    mentions: [s1]
""",
    "services.yaml": """\
services:
  - id: broker
    name: {zh: 银企撮合, en: Loan brokering}
    short: {zh: 撮合, en: Brokering}
    category: service
    what: {zh: 牵线搭桥, en: Brings banks and companies together}
    what_sentence: s2
    mentions: [s2]
""",
    "events.yaml": """\
events:
  - id: signing
    date: 2020-06-29
    kind: happened
    text: {zh: 签约, en: Signing}
    sentences: [s1]
    subjects: [alpha]
""",
    "sources.yaml": """\
sources:
  - id: paper
    title: {zh: 报道, en: A report}
    date: 2020-07
    sentences:
      - {id: s1, text: "6月29日,阿尔法软件园、贝塔产业园签约,投资10亿元。", translation: {en: "Signed on 29 June."}}
      - {id: s2, text: "撮合企业融资2.34亿元。", translation: {en: "Loans of 234 million yuan."}}
""",
    "facts.yaml": """\
facts:
  - id: shown
    topic: zone
    about: testzone
    text: {zh: 已批准, en: Approved}
    confidence: high
    sentence: s1
    show: true
  - id: hidden
    topic: zone
    about: alpha
    text: {zh: 待核实, en: To be confirmed}
    confidence: low
    sentence: s1
    staff_confirm: true
""",
    "parks/alpha.yaml": """\
id: alpha
name: {zh: 阿尔法软件园, en: Alpha Software Park}
category: park
sectors: [software]
stage: signed
disclosure: detailed
status: {zh: 已签约, en: Signed}
as_of: 2020-07
milestones:
  - {label: {zh: 签约, en: Signed}, kind: happened, date: 2020-06-29, sentence: s1}
expected: [floor_area]
figures:
  - id: alpha-investment
    label: {zh: 阿尔法软件园投资, en: Investment in Alpha}
    short: {zh: 投资, en: Investment}
    measure: investment
    value: 1000000000
    unit: CNY
    as_printed: 10亿元
    kind: stated
    as_of: 2020-07
    sentence: s1
pictures:
  - {file: hero.png, kind: rendering, caption: {zh: 示意图, en: Rendering}}
mentions: [s1]
""",
    "parks/beta.yaml": """\
id: beta
name: {zh: 贝塔产业园, en: Beta Park}
category: park
stage: announced
disclosure: named_only
status: {zh: 仅公布名称, en: Named only}
as_of: 2020-07
pictures:
  - file: hero.png
    kind: photograph
    caption: {zh: 贝塔, en: Beta}
    credit: {zh: 张三, en: Zhang San}
    date: 2020-07
    rights: {zh: 试验区, en: Test Zone}
mentions: [s1]
""",
}


def make_zone(folder: Path) -> Path:
    """Write the content folder; returns it."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for owner, colour in (("alpha", (200, 180, 90)), ("beta", (60, 90, 140))):
        (folder / "media" / owner).mkdir(parents=True)
        picture = Image.linear_gradient("L").resize((1280, 720))
        Image.merge("RGB", [picture.point([level * part // 255 for level in range(256)]) for part in colour]).save(
            folder / "media" / owner / "hero.png"
        )
    return folder


def edit(folder: Path, name: str, old: str, new: str) -> None:
    """Replace a part of a file that must be there once."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (name, old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")
