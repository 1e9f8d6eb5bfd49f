"""The words of what can be wrong with a workbook as such."""

from __future__ import annotations

from kiosk.content.fault_words_form import Words
from kiosk.content.workbook.photo_words import PHOTOGRAPHS

_AGAIN_ZH = "请用 kiosk content workbook 重新生成一份，把改动抄过去"
_AGAIN_EN = "make a new one with `kiosk content workbook` and copy your changes into it"

WORDS: dict[str, Words] = {
    # the file
    "book-unreadable": Words(
        "打不开 {name}：{reason}", "{name} cannot be opened: {reason}",
        "请检查路径；若正在 Excel 里打开，请先关闭", "check the path; close it if it is open in Excel",
    ),
    "book-too-large": Words(
        "{name} 超过 {limit} MB", "{name} is larger than {limit} MB",
        "图片不要贴进表格，放在照片文件夹里", "keep pictures in a folder, not in the workbook",
    ),
    "book-old": Words(
        "{name} 是旧格式（.xls），或者加了密码", "{name} is in the old format (.xls) or has a password",
        "请去掉密码，另存为 .xlsx", "take the password off and save it as .xlsx",
    ),
    "book-other-kind": Words(
        "{name} 不是 Excel 工作簿（.xlsx）", "{name} is not an Excel workbook (.xlsx)",
        "请在 Excel、WPS 或 LibreOffice 里另存为 .xlsx", "save it as .xlsx in Excel, WPS or LibreOffice",
    ),
    "book-damaged": Words(
        "文件已损坏：{part}", "the file is damaged: {part}",
        "请换一份完好的副本，或在 Excel 里打开并修复后另存",
        "use an undamaged copy, or open it in Excel, repair and save it",
    ),
    "book-too-much": Words(
        "{part} 展开后大得不正常（上限 {limit} MB）", "{part} unpacks to far too much (limit {limit} MB)",
        _AGAIN_ZH, _AGAIN_EN,
    ),
    "sheet-too-much": Words(
        "“{sheet}”里的单元格太多，或写到了很远的地方（上限 {rows} 行、{columns} 列、共 {cells} 格）",
        "“{sheet}” has too many cells, or some very far out (limits: {rows} rows, {columns} columns, {cells} cells)",
        "请删去多余的行和列", "delete the rows and columns that are not needed",
    ),
    # sheets
    "sheet-missing": Words(
        "缺少工作表“{sheet}”", "the sheet “{sheet}” ({sheet_en}) is missing", _AGAIN_ZH, _AGAIN_EN,
    ),
    "sheet-twice": Words(
        "工作表“{sheet}”有两张", "there are two sheets “{sheet}” ({sheet_en})", "请只留一张", "keep one of them",
    ),
    "head-missing": Words(
        "“{sheet}”没有可以认出的表头", "“{sheet}” has no headings that can be recognised", _AGAIN_ZH, _AGAIN_EN,
    ),
    "column-missing": Words(
        "缺少“{column}”这一列", "the column “{column_en}” is missing",
        "请从新生成的工作簿里把这一列复制回来", "copy the column back from a newly made workbook",
    ),
    # cells
    "merged": Words(
        "{found} 是合并单元格", "{found} is a merged cell",
        "请取消合并，每一行都写全", "unmerge it and write every row in full",
    ),
    "formula": Words(
        "这一格是公式", "this cell holds a formula",
        "请复制后“选择性粘贴”为数值", "copy it and paste it back as a value",
    ),
    "error-cell": Words(
        "这一格是错误值 {found}", "this cell holds the error {found}", "请重新填写", "write it again",
    ),
    "mark-unknown": Words(
        "“示例”这一列里写着“{found}”", "the column of examples holds “{found}”",
        "这一列空着；只有示例行写“示例”", "leave it empty; only rows that are examples say so",
    ),
    "owner-missing": Words(
        "没有写“属于”哪里", "it does not say what it belongs to",
        "请从下拉列表选，或写编号、名称", "choose from the list, or write an id or name",
    ),
    "owner-unknown": Words(
        "找不到“{found}”", "there is no “{found}”",
        "请改为已有的：{options}", "use one that exists: {options_en}",
    ),
    "owner-unlike": Words(
        "找不到“{found}”", "there is no “{found}”",
        "请从下拉列表选；是新的，先在它自己的表里加一行",
        "choose from the list; where it is new, give it a row on its own sheet first",
    ),
    "field-unknown": Words(
        "“{found}”不能用在这里", "“{found}” cannot be used here",
        "请改为以下之一：{options}", "use one of: {options_en}",
    ),
    "only-one": Words(
        "这一项只能有一行，第 {other} 行已经写过", "there can be one of these, and row {other} has it already",
        "请只留一行", "keep one row",
    ),
    # what an import does
    "not-exact": Words(
        "写好的文件与工作簿不一致：{file}", "what was written differs from the workbook: {file}",
        "什么都没有改动；请把工作簿发给技术人员", "nothing was changed; please send the workbook to support",
    ),
    "not-written": Words(
        "写不进去：{reason}", "it could not be written: {reason}",
        "什么都没有改动；请检查磁盘空间和权限，关闭正在使用该文件夹的程序",
        "nothing was changed; check disk space and permissions, and close programs that use the folder",
    ),
    "comments-lost": Words(
        "{file} 重写了，其中 {count} 行注释没有保留",
        "{file} was written anew; {count} lines of comments were not kept",
        "需要时可从备份里抄回", "copy them back from the backup if they are needed",
    ),
    "park-removed": Words(
        "工作簿里没有 {file}，已从内容中去掉", "{file} is not in the workbook and was taken out of the content",
        "若是误删，请从备份里取回", "if that was a mistake, take it back from the backup",
    ),
    "cannot-say": Words(
        "{file} 里有工作簿装不下的内容", "{file} holds something that a workbook cannot hold",
        "请改用 YAML 文件修改，并告诉技术人员", "change it as a YAML file, and tell support",
    ),
    **PHOTOGRAPHS,
}  # fmt: skip
