"""Words of parks, figures, statements, services, events, facts and sources."""

from __future__ import annotations

from kiosk.content.workbook.word import Word

PARKS: dict[str, Word] = {
    "stage": Word("阶段", "Stage", "从下拉列表选", "choose from the list", "已签约 signed"),
    "disclosure": Word("公开程度", "How much is public", "从下拉列表选", "choose from the list", "公开较详细 detailed"),
    "status": Word(
        "现状一句话",
        "Where it stands",
        "一句话，配合“截至”",
        "one sentence, as of the date beside it",
        "2020年6月签约。",
        "Signed in June 2020.",
    ),
    "expected": Word(
        "未公布的指标",
        "Measures not published",
        "观众会问而来源没写的，一格一个",
        "what visitors ask and the source does not say, one a cell",
        "建筑面积 floor_area",
    ),
    "aliases": Word("别名", "Other names", "一行一个（Alt+Enter 换行）", "one a line (Alt+Enter)", "示例软件产业园"),
    "order": Word(
        "先后", "Place", "同阶段里的次序：1、2、3；可以空着", "among parks of the same stage; may stay empty", "1"
    ),
    "sectors_by_name_only": Word(
        "行业只凭名称得知", "Sector from the name alone", "是 或 否；空着就是否", "yes or no; empty is no", "否 no"
    ),
    "Figure.id": Word(
        "编号", "Id", "小写字母、数字和连字符；定了就不要改", "small letters, digits, hyphens", "example-investment"
    ),
    "Figure.label": Word(
        "全名", "Full name", "单独看也明白", "clear by itself", "示例软件园投资", "Example park: investment"
    ),
    "value": Word(
        "数值",
        "Value",
        "只写数字，用基本单位：10亿元写 1000000000",
        "digits only, in the base unit: yuan, not millions",
        "1000000000",
    ),
    "as_printed": Word("原文写法", "As printed", "照抄来源：10亿元", "as the source prints it", "10亿元"),
    "bound": Word("约数", "Qualifier", "来源写了约、以上、不低于才选", "only where the source says so", ""),
    "wording": Word(
        "改用文字", "Words instead", "来源只给文字时写：十余家", "where the source gives words only", "", ""
    ),
    "words": Word(
        "句中原话",
        "Words of the sentence",
        "照抄句子里的字；空着就用“原文写法”",
        "copied from the sentence; empty: as printed",
        "投资10亿元",
    ),
    "conflicts_with": Word(
        "与哪个数字矛盾",
        "Conflicts with",
        "另一个数字的编号，两边都要写",
        "id of the other figure; written in both",
        "",
    ),
    "outcome": Word("后来的结果", "Outcome", "不知道就空着", "empty where it is not known", "", ""),
    "checked_by": Word("核实人", "Checked by", "可以空着", "may stay empty", "", ""),
    "inferred": Word(
        "为什么这样理解", "Why we read it so", "句子没有直说时写", "where the sentence does not say it in words", "", ""
    ),
    "Milestone.kind": Word(
        "性质", "Kind", "已发生、计划或日期未说明", "happened, planned or undated", "已发生 happened"
    ),
    "Event.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "event-example"),
    "Event.kind": Word("性质", "Kind", "已发生、计划或日期未说明", "happened, planned or undated", "已发生 happened"),
    "Event.text": Word("内容", "Text", "", "", "示例软件园签约", "Example park signed"),
    "detail": Word("详细说明", "Detail", "可以空着", "may stay empty", "", ""),
    "subjects": Word(
        "涉及", "About", "园区和服务的编号，用逗号隔开", "ids of parks and services, with commas", "example-park"
    ),
    "Service.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "example-service"),
    "Service.category": Word("类别", "Category", "从下拉列表选", "choose from the list", "服务 service"),
    "Service.name": Word("名称", "Name", "", "", "示例服务", "Example service"),
    "what": Word(
        "是什么", "What it is", "一两句话", "one or two sentences", "为企业牵线银行。", "Introduces companies to banks."
    ),
    "what_sentence": Word("依据句子", "Sentence", "“来源句子”表里的编号", "an id of the sheet of sentences", "s01"),
    "not_stated": Word(
        "来源没有说的",
        "Not stated",
        "一行一项（Alt+Enter 换行），中英文逐行对应",
        "one a line (Alt+Enter), the same lines in each language",
        "利率和期限",
        "Interest and terms",
    ),
    "Step.text": Word("这一步做什么", "What is done", "", "", "登记融资需求", "Registers who needs funds"),
    "who": Word("谁来办", "Who", "", "", "经发局", "Economic Development Bureau"),
    "Case.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "case-example"),
    "result": Word("结果", "Result", "", "", "签约后一周到账", "received a week after signing"),
    "headline_label": Word("大数字的说明", "Label of the large figure", "", "", "到账", "received"),
    "Case.headline": Word(
        "大数字", "Large figure", "“数字”表里的编号", "an id of the sheet of figures", "example-loan"
    ),
    "items": Word(
        "各项",
        "Items",
        "一行一项（Alt+Enter 换行），中英文逐行对应",
        "one a line (Alt+Enter), the same lines in each language",
        "用电安全",
        "Electrical safety",
    ),
    "where": Word("在哪里", "Where", "可以空着", "may stay empty", "大道沿线", "Along the avenue"),
    "topic": Word("主题", "Topic", "", "", "交通", "Transport"),
    "Fact.topic": Word("主题", "Topic", "一个英文词，归类用", "one English word, for sorting", "transport"),
    "confidence": Word("把握", "Confidence", "从下拉列表选", "choose from the list", "高 high"),
    "further": Word(
        "其他来源", "Further sources", "说法相同的其他来源的编号", "ids of other sources that say the same", ""
    ),
    "show": Word("上屏", "Shown", "是 或 否；空着就是否", "yes or no; empty is no", "否 no"),
    "staff_confirm": Word("等待核实", "To be confirmed", "是 或 否", "yes or no", "是 yes"),
    "Fact.note": Word("内部备注", "Note for staff", "不上屏", "never shown", ""),
    "title": Word("标题", "Title", "", "", "报纸报道", "Newspaper feature"),
    "publisher": Word("发布者", "Publisher", "可以空着", "may stay empty", "", ""),
    "authors": Word("作者", "Authors", "可以空着", "may stay empty", "", ""),
    "address": Word("网址", "Web address", "可以空着", "may stay empty", "https://…"),
    "Sentence.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "s01"),
    "Sentence.text": Word("原句", "Sentence", "照抄，一个字也不改", "to the letter", "软件园投资10亿元。"),
    "language": Word("原文语言", "Language", "空着就是中文 zh", "empty is zh, Chinese", "zh"),
    "verbatim": Word("是原话", "Word for word", "是 或 否；空着就是“是”", "yes or no; empty is yes", "是 yes"),
    "truncated": Word("原文在此中断", "Breaks off here", "是 或 否；空着就是否", "yes or no; empty is no", "否 no"),
    "translation": Word(
        "译文",
        "Translation",
        "我们的译文，非官方",
        "ours, not official",
        "",
        "Investment in the park is CNY 1 billion.",
    ),
}
