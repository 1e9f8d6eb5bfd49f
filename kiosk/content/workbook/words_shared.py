"""Words of fields that many sheets share."""

from __future__ import annotations

from kiosk.content.workbook.word import Word

_DATE = ("2020、2020-07、2020-07 下旬 或 2020-06-29；来源没写就空着", "2020, 2020-07, 2020-07 late or 2020-06-29")
_IDS = ("几个编号之间用逗号隔开", "several ids with commas between them")

SHARED: dict[str, Word] = {
    "owner": Word(
        "属于",
        "Belongs to",
        "从下拉列表选，或写编号、名称",
        "choose from the list, or write an id or name",
        "示例园区 example-park",
    ),
    "field": Word("哪一类", "Of what sort", "从下拉列表选", "choose from the list", "合作方 partners"),
    "id": Word(
        "编号",
        "Id",
        "小写字母、数字和连字符；定了就不要改",
        "small letters, digits, hyphens; do not change it later",
        "example-park",
    ),
    "name": Word("名称", "Name", "", "", "示例软件园", "Example Software Park"),
    "label": Word("名称", "Label", "单独看也明白的全名", "the full name, clear by itself", "签约", "Signed"),
    "short": Word("短名称", "Short name", "放在园区名旁边用", "used beside the name of the park", "投资", "Investment"),
    "text": Word("内容", "Text", "", "", "示例投资有限公司", "Example Investment Co., Ltd."),
    "note": Word("给观众的提示", "Note for visitors", "可以空着", "may stay empty", "", ""),
    "sentence": Word("依据句子", "Sentence", "“来源句子”表里的编号", "an id of the sheet of sentences", "s01"),
    "sentences": Word("依据句子", "Sentences", *_IDS, "s01, s02"),
    "mentions": Word(
        "提到它的句子",
        "Sentences that name it",
        "“来源句子”表里的编号，用逗号隔开",
        "ids of sentences, with commas",
        "s01, s02",
    ),
    "as_of": Word("截至", "As of", *_DATE, "2020-07"),
    "date": Word("日期", "Date", *_DATE, "2020-06-29"),
    "date_note": Word("日期说明", "Date in words", "日期要用文字说明时写", "where the date needs words", "", ""),
    "kind": Word("性质", "Kind", "照来源的说法选，不要推断", "as the source says it; never inferred", "目标 target"),
    "measure": Word("指标", "Measure", "从下拉列表选", "choose from the list", "投资 investment"),
    "unit": Word("单位", "Unit", "基本单位：元、平方米", "the base unit: yuan, m²", "元 CNY"),
    "figure": Word("数字编号", "Figure", "“数字”表里的编号", "an id of the sheet of figures", "example-investment"),
    "figures": Word(
        "数字编号", "Figures", "“数字”表里的编号，用逗号隔开", "ids of figures, with commas", "example-investment"
    ),
    "sectors": Word(
        "行业",
        "Sectors",
        "一格一个；不够就写在一格里，用逗号隔开",
        "one a cell; more of them with commas in one cell",
        "软件 software",
    ),
    "about": Word("关于", "About", "园区、片区、服务、本区或 city", "a park, area, service, the zone or city", "city"),
    "role": Word("身份", "Role", "可以空着", "may stay empty", "签约方", "Signatory"),
    "qualifier": Word(
        "附加条件", "Condition", "如“力争3年后”", "such as: aimed for in 3 years", "力争3年后", "aimed for in 3 years"
    ),
    "category": Word("类别", "Category", "从下拉列表选", "choose from the list", "园区 park"),
    "file": Word(
        "图片文件",
        "Picture file",
        "media/编号/ 里的文件名；照片写原来的文件名",
        "a file name in media/<id>/",
        "hero.webp",
    ),
    "caption": Word("图片说明", "Caption", "", "", "夕照下的园区", "The park in evening light"),
    "credit": Word("摄影者", "Credit", "照片必填", "a photograph needs it", "张三", "Zhang San"),
    "rights": Word(
        "权利人",
        "Rights holder",
        "照片必填：谁允许我们使用",
        "a photograph needs it: who lets us use it",
        "示例高新区",
        "Example Hi-Tech Zone",
    ),
    "focus_x": Word(
        "画面中心·左右", "Focus, across", "0 最左，1 最右；空着就是 0.5", "0 left to 1 right; empty is 0.5"
    ),
    "focus_y": Word("画面中心·上下", "Focus, down", "0 最上，1 最下；空着就是 0.5", "0 top to 1 bottom; empty is 0.5"),
    "Picture.kind": Word(
        "图片性质", "Kind of picture", "示意图或照片", "a rendering or a photograph", "示意图 rendering"
    ),
    "Picture.date": Word(
        "拍摄日期", "Date taken", "照片必填：2020-07 或 2020-06-29", "a photograph needs it", "2020-07"
    ),
}
