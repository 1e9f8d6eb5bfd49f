"""What the YAML parser complains of, in words for those who write content rather than parsers."""

from __future__ import annotations

_WORDS: tuple[tuple[str, str, str], ...] = (
    ("could not find expected ':'", "这里缺少冒号", "a colon is missing"),
    (
        "mapping values are not allowed",
        "这里不该有冒号（文字里有冒号时，请给整段文字加引号）",
        "a colon where none can be (a text with a colon needs quotation marks)",
    ),
    (
        "did not find expected key",
        "缩进或标点不对，找不到字段名",
        "no field name here: indentation or punctuation is off",
    ),
    ("did not find expected node content", "括号里的内容没有写完", "what is in the brackets is not complete"),
    ("did not find expected ','", "括号没有写完，或缺少逗号", "a bracket is not closed, or a comma is missing"),
    ("did not find expected '-'", "列表的缩进不一致", "the items of the list are not indented alike"),
    ("found unexpected end of stream", "引号或括号没有写完", "a quotation mark or bracket is not closed"),
    (
        "cannot start any token",
        "有不能这样用的字符（如制表符）：请用空格，或给文字加引号",
        "a character that cannot stand here (a tab?): use spaces, or quotation marks around the text",
    ),
    ("control characters are not allowed", "有看不见的控制字符", "it holds an invisible control character"),
    ("found unknown escape character", "双引号里的 \\ 写法不对：请改用单引号", "a wrong \\ in double quotation marks"),
)
"""A part of the parser's message (libyaml's or PyYAML's), then zh and en."""


def in_words(problem: str) -> tuple[str, str]:
    """The parser's message in zh and en; as it is where it is a rare one."""
    for part, zh, en in _WORDS:
        if part in problem:
            return zh, en
    return problem, problem
