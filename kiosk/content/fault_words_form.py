"""The words of faults of form: a file that cannot be read, a field that does not belong, a value of another type."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    zh: str
    en: str
    fix_zh: str
    fix_en: str


FORM: dict[str, Words] = {
    # files
    "folder-missing": Words(
        "找不到内容文件夹“{path}”",
        "there is no content folder “{path}”",
        "请检查路径",
        "check the path",
    ),
    "folder-unreadable": Words(
        "打不开内容文件夹“{path}”：{reason}",
        "the content folder “{path}” cannot be opened: {reason}",
        "请检查路径和读取权限",
        "check the path, and that the folder may be read",
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
        "this is not valid YAML: {reason_en}",
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
}
