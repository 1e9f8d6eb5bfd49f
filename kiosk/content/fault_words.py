"""The words of every fault, in Chinese and English: what is wrong, and what to write."""

from __future__ import annotations

from kiosk.content.fault_words_form import FORM, Words
from kiosk.content.fault_words_matching import MATCHING
from kiosk.content.fault_words_theme import THEME

_CONTENT: dict[str, Words] = {
    # texts
    "missing-translation": Words(
        "缺少{language}文本（{code}）",
        "the {language_en} text ({code}) is missing",
        "请补写 {code}: …",
        "add {code}: …",
    ),
    "translation-older": Words(
        "中文改过，{language}（{code}）没有跟着改",
        "the Chinese was changed, the {language_en} ({code}) was not",
        "请按现在的中文改写：{chinese}；如果不用改，运行 kiosk content translated 内容文件夹",
        "write it anew from the Chinese as it is now: {chinese}; "
        "if it is right already, run kiosk content translated FOLDER",
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
    "unknown-reference-of": Words(
        "没有 id 为“{id}”的{what}",
        "there is no {what_en} with the id “{id}”",
        "请改为以下之一：{options}",
        "use one of: {options}",
    ),
    "hidden-fact": Words(
        "数字“{id}”属于未公开的事实“{fact}”，屏幕上看不到",
        "the figure “{id}” belongs to the fact “{fact}”, which is not shown",
        "请换一个数字；经工作人员确认后，可在 facts.yaml 里写 show: true",
        "use another figure, or write show: true in facts.yaml once staff have confirmed the fact",
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
    "picture-format": Words(
        "图片 {path} 是 {found} 格式，不能使用",
        "the picture {path} is {found}, which cannot be used",
        "请导出为 JPEG、PNG 或 WebP",
        "export it as JPEG, PNG or WebP",
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

WORDS: dict[str, Words] = FORM | _CONTENT | MATCHING | THEME
"""By the code of the fault."""
