"""The words of faults in matching.yaml."""

from __future__ import annotations

from kiosk.content.fault_words_form import Words

MATCHING: dict[str, Words] = {
    "weight-range": Words(
        "权重 {found} 不在 {low} 到 {high} 之间",
        "the weight {found} is not between {low} and {high}",
        "请写 {low} 到 {high} 之间的整数",
        "write a whole number from {low} to {high}",
    ),
    "shown-range": Words(
        "shown 不能是 {found}",
        "shown cannot be {found}",
        "请写先显示几个选项，全部显示写 0",
        "write how many options are shown first, or 0 for all of them",
    ),
    "no-criteria": Words(
        "没有任何一类需求",
        "there are no criteria",
        "请写上至少一类；不需要匹配就删去 matching.yaml",
        "write at least one, or take matching.yaml away if there is to be no matching",
    ),
    "no-options": Words(
        "“{id}”没有选项",
        "“{id}” has no options",
        "请在 options 里写上至少一个",
        "write at least one under options",
    ),
    "never-fits": Words(
        "选项“{id}”没有一条规则能让园区符合",
        "no rule can make a park fit the option “{id}”",
        "请写一条 verdict: fits 而且能够成立的规则，或删去这个选项",
        "write a rule with verdict: fits that can hold, or take the option out",
    ),
    "option-without-sectors": Words(
        "选项“{id}”没有 sectors，条件 sector 无从比较",
        "the option “{id}” has no sectors for the condition `sector` to compare with",
        "请在选项里写 sectors，或把规则里的 sector 改成 sectors: […]",
        "write sectors in the option, or sectors: […] in place of sector in the rule",
    ),
    "threshold-order": Words(
        "at_least {low} 大于 at_most {high}，没有数字能满足",
        "at_least {low} is more than at_most {high}: no figure can be both",
        "请对调或改正",
        "exchange or correct them",
    ),
    "two-sources": Words(
        "一条规则只能有一种依据，这里写了 {names}",
        "a rule rests on one thing; here are {names}",
        "请只留一种",
        "keep one of them",
    ),
    "reason-without-source": Words(
        "这条规则没有依据",
        "this rule rests on nothing",
        "请写 sentences、figure、fact 或 service 之一，或在 when 里写 figure、stated 或 milestone",
        "write one of sentences, figure, fact or service, or figure, stated or milestone under when",
    ),
    "park-without-sentence": Words(
        "园区“{park}”符合条件，sentences 里却没有一句提到它",
        "the condition holds of the park “{park}”, but none of the sentences names it",
        "请补上提到它的句子，或收窄 when",
        "add a sentence that names it, or narrow `when`",
    ),
    "reason-of-another-park": Words(
        "“{id}”说的是“{owner}”，不能用作“{park}”的依据",
        "“{id}” is about “{owner}” and says nothing of “{park}”",
        "请在 when 里写 parks: [{owner}]，或换一个依据",
        "write parks: [{owner}] under when, or let the rule rest on something else",
    ),
    "hidden-fact-itself": Words(
        "事实“{id}”未公开，屏幕上看不到",
        "the fact “{id}” is not shown",
        "请换一个依据；经工作人员确认后，可在 facts.yaml 里写 show: true",
        "use something else, or write show: true in facts.yaml once staff have confirmed it",
    ),
    "unknown-placeholder": Words(
        "没有“{name}”这个占位符",
        "there is no placeholder “{name}”",
        "请改为以下之一：{options}",
        "use one of: {options}",
    ),
    "placeholder-without-value": Words(
        "这条规则没有内容可以填入占位符“{name}”",
        "this rule has nothing to put in the place of “{name}”",
        "请删去它；这里可用：{options}",
        "take it out; this rule has: {options}",
    ),
    "placeholder-broken": Words(
        "花括号不成对",
        "a brace is without its partner",
        "请在占位符左右各写一个",
        "write one on each side of a placeholder",
    ),
    "placeholders-differ": Words(
        "各语言的占位符不一样（{code}：{found}；zh：{wanted}）",
        "the languages do not have the same placeholders ({code}: {found}; zh: {wanted})",
        "请让每种语言都提到同样的内容",
        "let every language name the same things",
    ),
    "figure-without-kind": Words(
        "句中有占位符 figure，却没有说明性质和日期",
        "the sentence has the placeholder figure but neither its kind nor its date",
        "请加上占位符 mark",
        "add the placeholder mark",
    ),
    "name-only-unsaid": Words(
        "by_name 与 text 相同，没有说明只凭名称",
        "by_name is the same as text and does not say that it goes by the name alone",
        "请在 by_name 里写明只凭名称",
        "say in by_name that it goes by the name alone",
    ),
    "by-name-unused": Words(
        "这条规则不问行业，用不到 by_name",
        "this rule does not ask for the sector, so by_name is never used",
        "请删去 by_name",
        "take by_name out",
    ),
}
