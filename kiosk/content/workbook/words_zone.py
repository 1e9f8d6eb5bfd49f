"""Words of the zone: its lists, its screens."""

from __future__ import annotations

from kiosk.content.workbook.word import Word

ZONE: dict[str, Word] = {
    "Zone.id": Word("编号", "Id", "不要改", "do not change it", "zone"),
    "Zone.name": Word("本区名称", "Name of the zone", "", "", "示例高新区", "Example Hi-Tech Zone"),
    "tagline": Word("待机画面副标题", "Line under the attract headline", "", "", "沿着主线看", "Along the line"),
    "main_source": Word(
        "主要来源", "Main source", "“来源”表里的编号", "an id of the sheet of sources", "example-source"
    ),
    "languages": Word("语言", "Languages", "zh, en 必须有", "zh and en are needed", "zh, en"),
    "headlines": Word(
        "标题句", "Headlines", "“来源句子”表里的编号，用逗号隔开", "ids of sentences, with commas", "h1, h2"
    ),
    "courted_since": Word("招商从何时起", "Courted since", "2020-03", "2020-03", "2020-03"),
    "courted_sentence": Word(
        "招商的依据句子", "Sentence on courting", "“来源句子”表里的编号", "an id of a sentence", "s17"
    ),
    "courted_note": Word("招商的说明", "Note on courting", "可以空着", "may stay empty", "", ""),
    "headline_figures": Word(
        "重点数字", "Headline figures", "“数字”表里的编号，用逗号隔开", "ids of figures, with commas", ""
    ),
    "home_title": Word("首页标题", "Title of the home screen", "", "", "从哪里看起？", "Where shall we begin?"),
    "home_hint": Word("首页提示", "Hint of the home screen", "", "", "几个入口", "A few ways in"),
    "names_note": Word(
        "译名说明", "Note on names", "显示在出处卡上", "on the source cards", "译名非官方", "Names are renderings"
    ),
    "axis": Word("主轴", "Axis", "示意图中央的道路", "the road in the middle", "示例大道", "Example Avenue"),
    "axis_area": Word("主轴片区", "Area along the axis", "“片区”表里的编号", "an id of the sheet of areas", ""),
    "boundary": Word("边界道路", "Boundary", "可以空着", "may stay empty", "", ""),
    "band_area": Word("边界与主轴之间的片区", "Area between them", "可以空着", "may stay empty", ""),
    "on_axis": Word("主轴上的园区", "Parks on the axis", "编号，用逗号隔开", "ids, with commas", ""),
    "in_band": Word("片区里的园区", "Parks in the area", "编号，用逗号隔开", "ids, with commas", ""),
    "courted": Word("招商方向", "Courted", "是 或 否；空着就是否", "yes or no; empty is no", "是 yes"),
    "done": Word("已经发生", "Has happened", "是：实心节点；否：空心", "yes: solid node; no: hollow", "是 yes"),
    "Sector.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "software"),
    "Sector.name": Word("名称", "Name", "", "", "软件", "Software"),
    "Stage.id": Word("编号", "Id", "按项目推进的先后排列", "in the order in which projects pass them", "signed"),
    "Stage.name": Word("名称", "Name", "", "", "已签约", "Signed"),
    "Category.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "park"),
    "Category.name": Word("名称", "Name", "", "", "园区", "Park"),
    "Company.name": Word("企业名称", "Company", "", "", "示例有限公司", "Example Co., Ltd."),
    "Group.id": Word("编号", "Id", "小写字母、数字和连字符", "small letters, digits, hyphens", "investment"),
    "Group.name": Word("分组名称", "Name of the group", "", "", "投资与融资", "Investment"),
    "chart": Word("画条形", "With bars", "是 或 否；空着就是“是”", "yes or no; empty is yes", "是 yes"),
    "Gap.detail": Word("缺什么", "What is missing", "", "", "地价、租金", "Land prices, rents"),
    "headline": Word(
        "大标题",
        "Headline",
        "一行一句（Alt+Enter 换行），中英文逐行对应",
        "one a line (Alt+Enter), the same lines in each language",
        "黄金赛道",
        "Golden track",
    ),
    "Scene.figure": Word("数字", "Figure", "“数字”表里的编号", "an id of the sheet of figures", "example-investment"),
    "HomeFigure.label": Word("说明", "Label", "", "", "两园签约投资", "Two parks signed"),
    "HomeFigure.figures": Word(
        "数字",
        "Figures",
        "一个或两个编号，两个并列不相加",
        "one or two ids; two stand side by side",
        "example-investment",
    ),
    "screen": Word("通往", "Leads to", "从下拉列表选", "choose from the list", "园区 parks"),
    "Door.name": Word("入口名称", "Name of the door", "", "", "园区与项目", "Parks & projects"),
    "hint": Word("提示", "Hint", "", "", "共几项", "How many there are"),
    "home": Word("放在首页", "On the home screen", "是 或 否；空着就是“是”", "yes or no; empty is yes", "是 yes"),
    "place": Word("到哪里", "To where", "", "", "高铁站", "High-speed railway station"),
    "picture.file": Word(
        "图片文件",
        "Picture file",
        "文件夹和文件名：园区编号/hero.webp",
        "folder and file: <park id>/hero.webp",
        "hero.webp",
    ),
    "home_picture.file": Word(
        "图片文件",
        "Picture file",
        "文件夹和文件名：园区编号/hero.webp",
        "folder and file: <park id>/hero.webp",
        "hero.webp",
    ),
}
