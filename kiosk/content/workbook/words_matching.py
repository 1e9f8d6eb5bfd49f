"""Words of matching."""

from __future__ import annotations

from kiosk.content.workbook.word import Word

_IDS = ("编号，用逗号隔开；有一个就算", "ids with commas; one of them is enough")

MATCHING: dict[str, Word] = {
    "Criterion.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "sector"),
    "Criterion.name": Word("问题", "Question", "", "", "行业", "Sector"),
    "most": Word("“最重要”按钮", "On the button: most", "", "", "行业最重要", "Sector matters most"),
    "choice": Word("怎样选", "How to choose", "从下拉列表选", "choose from the list", "任选几个 any"),
    "weight": Word("权重", "Weight", "1 到 9；空着就是 1", "1 to 9; empty is 1", "1"),
    "shown": Word("先显示几个", "Shown at first", "0 是全部", "0 is all of them", "4"),
    "unknown": Word("都不成立时说", "Said where no rule holds", "", "", "行业没有说明", "The sector is not stated"),
    "unknown_short": Word("同上，短", "The same, short", "可以空着", "may stay empty", "", ""),
    "Option.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "software"),
    "Option.name": Word("选项", "Chip", "", "", "软件", "Software"),
    "verdict": Word("结论", "Verdict", "从下拉列表选", "choose from the list", "符合 fits"),
    "When.sector": Word("行业", "sector", "与选项的行业相同或都不同", "the same as the option's, or none of them", ""),
    "When.sectors": Word("行业属于", "sectors", *_IDS),
    "When.stages": Word("阶段属于", "stages", *_IDS),
    "When.disclosures": Word("公开程度属于", "disclosures", *_IDS),
    "When.categories": Word("类别属于", "categories", *_IDS),
    "When.parks": Word("是这些园区", "parks", *_IDS, "example-park"),
    "When.stated": Word("这一栏有内容", "stated", "从下拉列表选", "choose from the list", ""),
    "When.milestone": Word("进展", "milestone", "从下拉列表选", "choose from the list", ""),
    "Want.kinds": Word("性质", "kinds", "实际、目标……用逗号隔开；空着就是全部", "with commas; empty is all of them"),
    "Want.measure": Word("指标", "measure", "从下拉列表选", "choose from the list", ""),
    "Want.unit": Word("单位", "unit", "从下拉列表选", "choose from the list", ""),
    "at_least": Word("至少", "at least", "基本单位", "in the base unit"),
    "at_most": Word("至多", "at most", "基本单位", "in the base unit"),
    "id_ends_in": Word("编号结尾是", "id ends in", "可以空着", "may stay empty"),
    "fact": Word("依据·补充事实", "Rests on a fact", "“补充事实”表里的编号", "an id of the sheet of facts", ""),
    "service": Word("依据·服务", "Rests on a service", "“服务”表里的编号", "an id of the sheet of services", ""),
    "Rule.sentences": Word(
        "依据·句子", "Rests on sentences", "取第一个提到该园区的", "the first that names the park", "s01"
    ),
    "Rule.figure": Word("依据·数字", "Rests on a figure", "“数字”表里的编号", "an id of the sheet of figures", ""),
    "Rule.text": Word(
        "理由",
        "Reason",
        "可用占位符 {park} {option} {figure} {mark} …",
        "placeholders: {park} {option} {figure} {mark} …",
        "{park}面向{option}",
        "{park} is for {option}",
    ),
    "Rule.short": Word("理由，短", "Reason, short", "可以空着", "may stay empty", "", ""),
    "by_name": Word("只凭名称时说", "Said where it goes by the name", "要明说只凭名称", "must say so", "", ""),
}
