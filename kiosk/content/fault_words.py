"""The words of every fault, in Chinese and English: what is wrong, and what to write."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    zh: str
    en: str
    fix_zh: str
    fix_en: str


WORDS: dict[str, Words] = {
    # files
    "folder-missing": Words(
        "找不到内容文件夹“{path}”",
        "there is no content folder “{path}”",
        "请检查路径",
        "check the path",
    ),
    "file-missing": Words(
        "缺少文件 {name}",
        "the file {name} is missing",
        "请新建 {name}",
        "add {name}",
    ),
    "file-unreadable": Words(
        "无法读取文件：{reason}",
        "the file cannot be read: {reason}",
        "请检查文件是否完好、是否有读取权限",
        "check that the file is whole and may be read",
    ),
    "file-too-large": Words(
        "文件超过 {limit} MB",
        "the file is larger than {limit} MB",
        "请拆成较小的文件",
        "divide it into smaller files",
    ),
    "not-utf8": Words(
        "文件不是 UTF-8 编码",
        "the file is not UTF-8 text",
        "请用 UTF-8 编码另存",
        "save it again as UTF-8",
    ),
    "syntax": Words(
        "YAML 语法错误：{reason}",
        "this is not valid YAML: {reason}",
        "请检查本行的缩进、冒号和引号",
        "check the indentation, colons and quotation marks here",
    ),
    "empty": Words(
        "文件是空的",
        "the file is empty",
        "请按 {name} 的格式填写",
        "write a {name} in it",
    ),
    "several-documents": Words(
        "一个文件里有多份内容（---）",
        "there is more than one document in the file (---)",
        "请拆成几个文件",
        "put each into a file of its own",
    ),
    "anchor": Words(
        "不支持 YAML 的锚点与引用（& 和 *）",
        "YAML anchors and aliases (& and *) are not used here",
        "请把内容写全，或给这段文字加引号",
        "write the text out, or put it in quotation marks",
    ),
    "tag": Words(
        "不支持 YAML 标签“{tag}”",
        "YAML tags ({tag}) are not used here",
        "请删去标签，或给这段文字加引号",
        "take the tag out, or put the text in quotation marks",
    ),
    "too-deep": Words(
        "嵌套过深",
        "this is nested too deeply",
        "请检查缩进和括号",
        "check the indentation and the brackets",
    ),
    "file-name": Words(
        "文件名“{name}”与 id“{id}”不一致",
        "the file is called “{name}” but its id is “{id}”",
        "请把文件改名为 {id}.yaml，或改 id",
        "rename the file to {id}.yaml, or change the id",
    ),
    # fields
    "unknown-field": Words(
        "没有“{name}”这个字段",
        "there is no field “{name}”",
        "请改为以下之一：{options}",
        "use one of: {options}",
    ),
    "unknown-field-near": Words(
        "没有“{name}”这个字段",
        "there is no field “{name}”",
        "是不是“{near}”？",
        "did you mean “{near}”?",
    ),
    "missing-field": Words(
        "缺少“{name}”",
        "“{name}” is missing",
        "请补写 {name}：{expected}",
        "add {name}: {expected_en}",
    ),
    "duplicate-field": Words(
        "“{name}”写了两次（另一处在第 {other} 行）",
        "“{name}” is written twice (also in line {other})",
        "请只留一处",
        "keep one of them",
    ),
    "wrong-type": Words(
        "这里应为{expected}，现为“{found}”",
        "this should be {expected_en}, but is “{found}”",
        "请改为{expected}",
        "write {expected_en}",
    ),
    "not-a-text-map": Words(
        "这里要按语言分别写，现为“{found}”",
        "this is written once for each language, but is “{found}”",
        "请写成 {{zh: …, en: …}}",
        "write {{zh: …, en: …}}",
    ),
    "unknown-option": Words(
        "“{found}”不在可选项之中",
        "“{found}” is none of the possible values",
        "请改为以下之一：{options}",
        "use one of: {options}",
    ),
    # texts
    "missing-translation": Words(
        "缺少{language}文本（{code}）",
        "the {language_en} text ({code}) is missing",
        "请补写 {code}: …",
        "add {code}: …",
    ),
    "empty-text": Words(
        "文本是空的",
        "the text is empty",
        "请填写，或删去这个字段",
        "write it, or take the field out",
    ),
    "unknown-language": Words(
        "zone.yaml 的 languages 里没有“{code}”",
        "“{code}” is not among the languages of zone.yaml",
        "请改为以下之一：{options}",
        "use one of: {options}",
    ),
    "no-glyph": Words(
        "字库里没有这些字符：{characters}",
        "no shipped font has these characters: {characters}",
        "请换用其他写法，或请技术人员在字库里加上",
        "use another spelling, or have them added to the fonts",
    ),
    "no-fonts": Words(
        "程序里没有字库，无法检查生僻字",
        "the program has no fonts, so characters cannot be checked",
        "这不是内容的问题：请联系技术人员补上 assets/fonts",
        "this is no fault of the content: have assets/fonts put back",
    ),
    # ids and references
    "bad-id": Words(
        "id“{id}”含有不可用的字符",
        "the id “{id}” holds characters that an id cannot have",
        "只用小写字母、数字和连字符，如 software-park",
        "use small letters, digits and hyphens: software-park",
    ),
    "duplicate-id": Words(
        "id“{id}”已在 {other} 用过",
        "the id “{id}” is already used in {other}",
        "请换一个 id",
        "choose another id",
    ),
    "unknown-reference": Words(
        "没有 id 为“{id}”的{what}",
        "there is no {what_en} with the id “{id}”",
        "请改成已有的 id，或先写上这一条",
        "use an id that exists, or write that entry first",
    ),
    "unknown-reference-near": Words(
        "没有 id 为“{id}”的{what}",
        "there is no {what_en} with the id “{id}”",
        "是不是“{near}”？",
        "did you mean “{near}”?",
    ),
    "unknown-unit": Words(
        "没有“{id}”这个单位",
        "there is no unit “{id}”",
        "请改为以下之一：{options}",
        "use one of: {options}",
    ),
    "unknown-measure": Words(
        "没有“{id}”这个指标",
        "there is no measure “{id}”",
        "请改为以下之一：{options}",
        "use one of: {options}",
    ),
    "words-not-in-sentence": Words(
        "句子 {sentence} 里没有“{words}”",
        "the sentence {sentence} does not hold “{words}”",
        "请在 words 里照抄句中的字，如：{near}",
        "copy the words of the sentence into `words`: {near}",
    ),
    "truncated-source": Words(
        "句子 {sentence} 在原文中断，不能作依据",
        "the sentence {sentence} breaks off in the source: nothing may rest on it",
        "请换一句完整的原文",
        "use a sentence that is complete",
    ),
    "figure-not-grouped": Words(
        "数字“{id}”不在 figure_groups 的任何一组",
        "the figure “{id}” is in no group of figure_groups",
        "请在 zone.yaml 的 figure_groups 里加上它",
        "add it to a group of figure_groups in zone.yaml",
    ),
    "figure-grouped-twice": Words(
        "数字“{id}”在 figure_groups 里出现多次",
        "the figure “{id}” is in figure_groups more than once",
        "请只留一处",
        "keep one of them",
    ),
    "conflict-one-way": Words(
        "“{other}”没有回指“{id}”",
        "“{other}” does not point back to “{id}”",
        "请在“{other}”里写 conflicts_with: {id}",
        "write conflicts_with: {id} in “{other}”",
    ),
    # values
    "impossible-date": Words(
        "“{found}”不是可用的日期",
        "“{found}” is not a date",
        "请写成 2020、2020-07、2020-07 late（early、mid、late）或 2020-06-29，且日子要真实存在",
        "write 2020, 2020-07, 2020-07 late (early, mid, late) or 2020-06-29, and a day that exists",
    ),
    "focus-range": Words(
        "焦点 {found} 不在 0 到 1 之间",
        "the focus {found} is not between 0 and 1",
        "请写 0（左或上）到 1（右或下）之间的数",
        "write a number from 0 (left, top) to 1 (right, bottom)",
    ),
    "value-or-wording": Words(
        "没有 value 也没有 wording：屏幕上会显示为未公布",
        "there is neither value nor wording: it would be shown as missing",
        "请补写其中一项；若来源没有公布，请删去这个数字，改写在 expected 里",
        "write one of them; if the source does not give it, take the figure out and name its measure in `expected`",
    ),
    "date-of-milestone": Words(
        "kind 是 {kind}，但没有 date",
        "the kind is {kind} but there is no date",
        "请补写 date，或把 kind 改为 undated",
        "write the date, or make the kind undated",
    ),
    # pictures
    "picture-missing": Words(
        "找不到图片 {path}",
        "there is no picture {path}",
        "请放入这张图片，或改文件名",
        "put the picture there, or change the file name",
    ),
    "picture-outside": Words(
        "图片路径“{path}”指到了 media 之外",
        "the picture path “{path}” leads out of media",
        "请只写 media 里的文件名",
        "write a file name inside media",
    ),
    "picture-unreadable": Words(
        "图片 {path} 打不开：{reason}",
        "the picture {path} cannot be opened: {reason}",
        "请重新导出这张图片（JPEG、PNG 或 WebP）",
        "export the picture again (JPEG, PNG or WebP)",
    ),
    "picture-extension": Words(
        "图片 {path} 其实是 {found} 格式",
        "the picture {path} is really {found}",
        "请把扩展名改为 {options}",
        "rename it to end in {options}",
    ),
    "picture-animated": Words(
        "图片 {path} 是动图",
        "the picture {path} is animated",
        "请换成静态图片",
        "use a still picture",
    ),
    "picture-small": Words(
        "图片 {path} 只有 {width}×{height} 像素",
        "the picture {path} is only {width}×{height} pixels",
        "请用至少 {min_width}×{min_height} 像素的图片",
        "use one of at least {min_width}×{min_height} pixels",
    ),
    "picture-large": Words(
        "图片 {path} 超过上限（{found}，上限 {limit}）",
        "the picture {path} is over the limit ({found}; limit {limit})",
        "请缩小后再放入",
        "make it smaller first",
    ),
    "photograph-rights": Words(
        "照片缺少 {name}",
        "a photograph needs {name}",
        "请补写 {name}；没有就不能使用这张照片",
        "write {name}; without it the photograph cannot be used",
    ),
}
