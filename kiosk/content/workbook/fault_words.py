"""The words of faults of content, where those for YAML files would mean nothing to people who work in Excel."""

from __future__ import annotations

from kiosk.content.fault_words_form import Words

WORDS: dict[str, Words] = {
    "missing-field": Words(
        "“{column}”没有填", "“{column_en}” is empty", "请填写：{expected}", "write {expected_en}",
    ),
    "missing-translation": Words(
        "缺少{language}文字", "the {language_en} text is missing",
        "请在“{column}”里写上{language}", "write it in {language_en} under “{column_en}”",
    ),
    "translation-older": Words(
        "中文改过，{language}没有跟着改", "the Chinese was changed, the {language_en} was not",
        "请在“{column}”里按现在的中文改写：{chinese}",
        "write “{column_en}” anew from the Chinese as it is now: {chinese}",
    ),
    "not-a-text-map": Words(
        "“{column}”没有填", "“{column_en}” is empty", "请填写中文和英文", "write it in Chinese and in English",
    ),
    "unknown-language": Words(
        "“本区”表的“语言”里没有“{code}”", "“{code}” is not among the languages on the sheet of the zone",
        "请改为以下之一：{options}", "use one of: {options}",
    ),
    "duplicate-id": Words(
        "编号“{id}”已在 {other} 用过",
        "the id “{id}” is already used in {other_en}", "请换一个编号", "choose another id",
    ),
    "bad-id": Words(
        "编号“{id}”含有不可用的字符", "the id “{id}” holds characters that an id cannot have",
        "只用小写字母、数字和连字符，如 software-park", "use small letters, digits and hyphens: software-park",
    ),
    "unknown-reference": Words(
        "没有编号为“{id}”的{what}", "there is no {what_en} with the id “{id}”",
        "请改成已有的编号，或先写上这一条", "use an id that exists, or write that entry first",
    ),
    "unknown-reference-of": Words(
        "没有“{id}”这个{what}", "there is no {what_en} “{id}”",
        "请改为以下之一：{options}", "use one of: {options}",
    ),
    "unknown-reference-near": Words(
        "没有“{id}”这个{what}", "there is no {what_en} “{id}”", "是不是“{near}”？", "did you mean “{near}”?",
    ),
    "words-not-in-sentence": Words(
        "句子 {sentence} 里没有“{words}”", "the sentence {sentence} does not hold “{words}”",
        "请照抄句中的字，如：{near}", "copy the words of the sentence: {near}",
    ),
    "figure-not-grouped": Words(
        "数字“{id}”不在任何一组", "the figure “{id}” is in no group",
        "请在“数字分组 groups”表的某一组里加上它", "add it to a group on the sheet “数字分组 groups”",
    ),
    "figure-grouped-twice": Words(
        "数字“{id}”在“数字分组 groups”表里出现多次",
        "the figure “{id}” is in the sheet “数字分组 groups” more than once",
        "请只留一处", "keep one of them",
    ),
    "conflict-one-way": Words(
        "“{other}”没有回指“{id}”", "“{other}” does not point back to “{id}”",
        "请在“{other}”那一行的“与哪个数字矛盾”里写 {id}", "write {id} under “Conflicts with” in the row of “{other}”",
    ),
    "hidden-fact": Words(
        "数字“{id}”属于未公开的事实“{fact}”，屏幕上看不到",
        "the figure “{id}” belongs to the fact “{fact}”, which is not shown",
        "请换一个数字；核实以后，可把该事实的“上屏”改为“是”",
        "use another figure, or set “Shown” of the fact to yes once it has been confirmed",
    ),
    "hidden-fact-itself": Words(
        "事实“{id}”未公开，屏幕上看不到", "the fact “{id}” is not shown",
        "请换一个依据；核实以后，可把它的“上屏”改为“是”",
        "use something else, or set “Shown” to yes once it has been confirmed",
    ),
    "photograph-rights": Words(
        "照片缺少“{column}”", "a photograph needs “{column_en}”",
        "请补写；没有就不能使用这张照片", "write it; without it the photograph cannot be used",
    ),
    "impossible-date": Words(
        "“{found}”不是可用的日期", "“{found}” is not a date",
        "请写成 2020、2020-07、2020-07 下旬 或 2020-06-29，且日子要真实存在",
        "write 2020, 2020-07, 2020-07 late or 2020-06-29, and a day that exists",
    ),
    "no-options": Words(
        "“{id}”没有选项", "“{id}” has no options",
        "请在“匹配选项 options”表里写上至少一个", "write at least one on the sheet “匹配选项 options”",
    ),
    "never-fits": Words(
        "选项“{id}”没有一条规则能让园区符合", "no rule can make a park fit the option “{id}”",
        "请在“匹配规则 rules”表里写一条“符合”而且能够成立的规则，或删去这个选项",
        "write a rule that fits and can hold on the sheet “匹配规则 rules”, or take the option out",
    ),
    "option-without-sectors": Words(
        "选项“{id}”没有写行业，条件“行业”无从比较", "the option “{id}” has no sectors for its rules to compare with",
        "请在选项里写行业，或在规则里改写“行业属于”", "write sectors in the option, or use “sectors” in the rule",
    ),
    "two-sources": Words(
        "一条规则只能有一种依据，这里写了 {names}", "a rule rests on one thing; here are {names}",
        "请只留一种", "keep one of them",
    ),
    "reason-without-source": Words(
        "这条规则没有依据", "this rule rests on nothing",
        "请填一种依据（句子、数字、补充事实、服务），或在条件里写数字、栏目或进展",
        "let it rest on a sentence, figure, fact or service, or ask for a figure, statement or milestone",
    ),
    "park-without-sentence": Words(
        "园区“{park}”符合条件，依据的句子里却没有一句提到它",
        "the condition holds of the park “{park}”, but none of the sentences names it",
        "请补上提到它的句子，或收窄条件", "add a sentence that names it, or narrow the condition",
    ),
    "reason-of-another-park": Words(
        "“{id}”说的是“{owner}”，不能用作“{park}”的依据", "“{id}” is about “{owner}” and says nothing of “{park}”",
        "请把条件限为园区 {owner}，或换一个依据", "narrow the condition to the park {owner}, or use something else",
    ),
    "by-name-unused": Words(
        "这条规则不问行业，用不到“只凭名称时说”", "this rule does not ask for the sector, so this is never said",
        "请删去", "take it out",
    ),
    "no-criteria": Words(
        "没有任何匹配问题", "there are no questions",
        "请写上至少一个，或把匹配的三张表都清空", "write at least one, or empty the three sheets of matching",
    ),
}  # fmt: skip
"""By code, with the details of the fault, the heading of its column, and what it says of other places."""
