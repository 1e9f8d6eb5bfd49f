"""The words of what can be said of photographs."""

from __future__ import annotations

from kiosk.content.fault_words_form import Words

PHOTOGRAPHS: dict[str, Words] = {
    "photos-unreadable": Words(
        "照片文件夹打不开：{reason}",
        "the folder of photographs cannot be opened: {reason}", "请检查路径", "check the path",
    ),
    "photos-too-many": Words(
        "文件夹里的文件超过 {limit} 个，其余没有看", "there are more than {limit} files; the rest were not looked at",
        "请分几个文件夹导入", "import them from several folders",
    ),
    "photo-not-one": Words(
        "不是可以读取的照片", "this is no photograph that can be read",
        "请存成 JPEG、PNG、WebP、TIFF 或 HEIC", "save it as JPEG, PNG, WebP, TIFF or HEIC",
    ),
    "photo-no-park": Words(
        "看不出这张照片属于哪个园区", "it is not clear which park this shows",
        "请放进以园区编号或名称命名的文件夹，或把名称写进文件名",
        "put it in a folder named after the park (id or name), or write the name into the file name",
    ),
    "photo-several": Words(
        "这张照片可能属于：{options}", "this could be of: {options}",
        "请把文件夹改成其中一个的编号", "name the folder by the id of one of them",
    ),
    "photo-no-row": Words(
        "“图片”表里没有这张照片（{owner}），没有导入，示意图不变{taken}",
        "the sheet of pictures has no row for this ({owner}); it was not imported and the rendering stays{taken_en}",
        "请加一行：属于 {owner}，图片文件 {file}，性质 照片，写上说明、摄影者、拍摄日期、权利人",
        "add a row: belongs to {owner}, file {file}, kind photograph, with caption, credit, date and rights holder",
    ),
    "photo-rights": Words(
        "照片缺少{names}，没有导入，示意图不变",
        "the photograph lacks {names_en}; it was not imported and the rendering stays",
        "请在第 {row} 行补写{names}", "write {names_en} in row {row}",
    ),
    "photo-same-name": Words(
        "与 {other} 同名，没有导入", "it has the same name as {other} and was not imported", "请改文件名", "rename it",
    ),
    "photo-unreadable": Words(
        "照片打不开：{reason}；没有导入，示意图不变",
        "it cannot be opened: {reason}; not imported, the rendering stays",
        "多半已损坏或没有复制完，请换一份完好的",
        "it is probably damaged or was not copied to the end: use another copy",
    ),
    "photo-small": Words(
        "只有 {found} 像素，没有导入，示意图不变", "it has only {found} pixels; not imported, the rendering stays",
        "请用至少 {min_width}×{min_height} 像素的原图", "use the original, of at least {min_width}×{min_height} pixels",
    ),
    "photo-too-large": Words(
        "太大了（{found}，上限 {limit}），没有导入", "it is too large ({found}; limit {limit}) and was not imported",
        "请先缩小", "make it smaller first",
    ),
    "photo-large": Words(
        "比需要的大（{found}，{size}），已缩到长边 {longest} 像素",
        "it is larger than needed ({found}, {size}); made smaller, {longest} pixels on the longer side",
        "不用做什么", "nothing needs to be done",
    ),
    "photo-blurred": Words(
        "看起来模糊（清晰度 {found}），已导入", "it looks blurred (sharpness {found}); it was imported",
        "请看一眼，不满意就换一张", "have a look at it, and use another if need be",
    ),
}  # fmt: skip
