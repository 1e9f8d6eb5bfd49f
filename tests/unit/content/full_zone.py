"""A made-up zone that uses every part of the model, with texts that spreadsheets like to change."""

from __future__ import annotations

from pathlib import Path

from tests.unit.content.zone_maker import edit, make_zone

SERVICES = """\
services:
  - id: broker
    name: {zh: 银企撮合, en: Loan brokering}
    short: {zh: 撮合, en: Brokering}
    category: service
    what: {zh: 牵线搭桥, en: Brings banks and companies together}
    what_sentence: s2
    problem: {text: {zh: 缺少抵押物, en: No collateral}, sentence: s2, inferred: {zh: 归纳, en: Read out of it}}
    date: "2020-07 late"
    steps:
      - label: {zh: 登记, en: Register}
        text: {zh: 登记需求, en: Register needs}
        who: {zh: 经发局, en: Bureau}
        date: "2020"
        qualifier: {zh: 截至目前, en: to date}
        sentence: s2
    cases:
      - id: alpha
        name: {zh: 某公司, en: A company}
        result: {zh: 到账, en: received}
        headline: case-loan
        headline_label: {zh: 贷款, en: loan}
        figures:
          - id: case-loan
            label: {zh: 某公司贷款, en: "A company: loan"}
            short: {zh: 贷款, en: Loan}
            measure: loan
            value: 0.1
            unit: CNY
            as_printed: 2.34亿元
            kind: actual
            bound: at_least
            sentence: s2
        sentence: s2
    plans:
      - label: {zh: 方案, en: Plans}
        items: [{zh: "一\\n二", en: "=1+2"}, {zh: "反斜\\\\n线", en: 'back\\slash', fr: "l'été"}]
        sentence: s1
    parties: [{text: {zh: 银行, en: A bank}, role: {zh: 承诺方, en: Committing}, sentence: s2}]
    pictures: [{file: ../alpha/hero.png, kind: rendering, caption: {zh: 图, en: Picture}}]
    mentions: [s2]
    not_stated: [{zh: 利率, en: Interest}, {zh: 期限, en: Terms}]
"""
MATCHING = """\
criteria:
  - id: sector
    name: {zh: 行业, en: Sector}
    most: {zh: 行业最重要, en: Sector matters most}
    choice: any
    weight: 3
    options:
      - id: alpha
        name: {zh: 软件, en: Software}
        sectors: [software, trade]
        rules:
          - verdict: unknown
            when:
              disclosures: [named_only, limited]
              figure: {measure: investment, unit: CNY, kinds: [stated, target], at_least: 0.5}
            text: {zh: "{park}没有说明", en: "{park}: not said"}
    rules:
      - verdict: fits
        when: {sector: chosen, parks: [alpha]}
        sentences: [s1]
        text: {zh: "{park}面向{shared}", en: "{park}: {shared}"}
        by_name: {zh: "只凭名称：{park}面向{shared}", en: "By its name alone, {park}: {shared}"}
    unknown: {zh: 没有说明, en: Not said}
    unknown_short: {zh: 行业, en: Sector}
"""
FIGURE = """
  - id: nasty
    label: {zh: "=HYPERLINK(1)", en: "+44 20"}
    short: {zh: "null", en: "true"}
    measure: share
    value: 12345.678901234567
    unit: percent
    as_printed: 10亿元
    kind: target
    wording: {zh: "007", en: "1e5"}
    qualifier: {zh: "_x0041_", en: "@home"}
    as_of: "2020-06-29"
    sentence: s1
    words: 投资10亿元
    outcome: {zh: "“引号”、'单'、\\"双\\"", en: "a\\tb"}
    checked_by: {zh: "-", en: "-1"}
    note: {zh: "第一行\\n\\n第三行", en: "~"}
"""


def make_full_zone(folder: Path) -> Path:
    """Write the content folder; returns it."""
    make_zone(folder)
    text = SERVICES.replace("../alpha/hero.png", "hero.png")
    (folder / "services.yaml").write_text(text, encoding="utf-8")
    (folder / "matching.yaml").write_text(MATCHING, encoding="utf-8")
    (folder / "media" / "broker").mkdir()
    (folder / "media" / "broker" / "hero.png").write_bytes((folder / "media" / "alpha" / "hero.png").read_bytes())
    edit(folder, "parks/alpha.yaml", "pictures:\n", FIGURE.strip("\n") + "\npictures:\n")
    more = """\
aliases: ["898", "a, b; c", 阿尔法]
sectors_by_name_only: true
order: 2
location: {text: {zh: 大道旁, en: By the avenue}, sentence: s1}
goals: [{text: {zh: 目标, en: A goal}, sentence: s1}, {text: {zh: 又一个, en: Another}, sentence: s2}]
"""
    edit(folder, "parks/alpha.yaml", "expected: [floor_area]\n", more + "expected: [floor_area, jobs, tax, output]\n")
    zone = """\
languages: [zh, en, fr]
facts: [{text: {zh: 中心, en: The centre}, sentence: s1, note: {zh: 注, en: Note}}]
companies: [{name: {zh: 某公司, en: A company}, role: {zh: 合作方, en: Partner}, sentence: s1}]
gaps: [{topic: {zh: 土地, en: Land}, detail: {zh: 地价, en: Prices}}]
main_source: paper
"""
    edit(folder, "zone.yaml", "main_source: paper\n", zone)
    edit(folder, "zone.yaml", "[loans, alpha-investment]", "[loans, alpha-investment, nasty, case-loan]")
    edit(
        folder,
        "zone.yaml",
        "  on_axis: [alpha]\n",
        "  on_axis: [alpha]\n  spokes: [{figure: far, place: {zh: 站, en: Station}}]\n",
    )
    fact = """\
    figures:
      - id: far
        label: {zh: 到站, en: To the station}
        short: {zh: 站, en: Station}
        measure: distance
        value: 8
        unit: km
        as_printed: 10亿元
        kind: stated
        sentence: s1
    show: true
"""
    edit(folder, "facts.yaml", "    show: true\n", fact)
    edit(folder, "facts.yaml", "id: hidden", "id: alpha")  # a fact may have the id of a park
    return folder
