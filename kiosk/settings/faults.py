"""What is wrong with a settings file: line, key and what may stand there, in Chinese and English."""

from __future__ import annotations

import re
import tomllib

from .forms import form

_PLACE = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`")
_LINE = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")
_HEAD = re.compile(r"^\s*\[\s*([\w.\- ]+?)\s*\]")
_KEY = re.compile(r"^\s*[\"']?([\w\-]+)[\"']?(?:\s*\.\s*([\w\-]+))?\s*=")

_MISWRITTEN = ("写法不对", "is not written as it should be")
TOGETHER = "write open and close together"
"""What the hours say of one without the other."""

_WORDS = (
    (r"Object contains unknown field `(?P<key>.+)`", "没有这个设置项：{key}", "there is no such setting: {key}"),
    (r"Expected `(?:float|int)` >= (?P<bound>\S+)", "不能小于 {bound}", "must be at least {bound}"),
    (r"Expected `(?:float|int)` <= (?P<bound>\S+)", "不能大于 {bound}", "must be at most {bound}"),
    (r"Expected `str` of length <= (?P<bound>\d+)", "最多 {bound} 个字", "at most {bound} characters"),
    (r"Expected `str` of length >= (?P<bound>\d+)", "至少 {bound} 个字", "at least {bound} characters"),
    (r"Expected `array` of length <= (?P<bound>\d+)", "最多 {bound} 项", "at most {bound} entries"),
    (r"Expected `str` matching regex .*", _MISWRITTEN[0], _MISWRITTEN[1]),
    (TOGETHER, "open 和 close 要一起写", TOGETHER),
    (r"Invalid enum value (?P<value>.+)", "不能写成 {value}", "cannot be {value}"),
    (
        r"Expected `(?P<wanted>[^`]+)`, got `(?P<got>[^`]+)`",
        "应为{wanted}，现在是{got}",
        "should be {wanted}, is {got}",
    ),
)
_KINDS = {
    "float": ("数字", "a number"),
    "int": ("整数", "a whole number"),
    "str": ("文字（加引号）", "text in quotation marks"),
    "bool": ("true 或 false", "true or false"),
    "object": ("一节（例如 [idle]）", "a section (such as [idle])"),
    "array": ("列表", "a list in [ ]"),
    "null": ("空", "nothing"),
}


def told(text: str, error: Exception) -> tuple[str, str]:
    """An error of reading `text` in Chinese and English, each beginning with line and key where they are known."""
    message = str(error)
    if isinstance(error, tomllib.TOMLDecodeError):
        return _of_syntax(text, message)
    found = _PLACE.search(message)
    key = found[1] if found else ""
    what = _PLACE.sub("", message)
    if unknown := re.fullmatch(_WORDS[0][0], what):
        key = f"{key}.{unknown['key']}" if key else unknown["key"]
    line = line_of(text, key)
    zh = f"第 {line} 行，{key}：" if line else f"{key}：" if key else ""
    en = f"line {line}, {key}: " if line else f"{key}: " if key else ""
    words = _in_words(what)
    if words == _MISWRITTEN and (right := form(key)):
        words = (f"{words[0]}，请{right[0]}", f"{words[1]}: {right[1]}")
    return zh + words[0], en + words[1]


def line_of(text: str, key: str) -> int | None:
    """Number of the line (from 1) where a dotted key, or else the nearest thing around it, stands; None if nowhere."""
    wanted = re.sub(r"\[[^\]]*\]", "", key).strip(".")
    places: dict[str, int] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if head := _HEAD.match(line):
            section = head[1].replace(" ", "")
            places.setdefault(section, number)
        elif entry := _KEY.match(line):
            name = ".".join(part for part in (section, entry[1], entry[2]) if part)
            places.setdefault(name, number)
    while wanted:
        if wanted in places:
            return places[wanted]
        wanted = wanted.rpartition(".")[0]
    return None


def _of_syntax(text: str, message: str) -> tuple[str, str]:
    """What `tomllib` says, with the line's own text: it names the place but not the key."""
    found = _LINE.search(message)
    what = _LINE.sub("", message).strip()
    lines = text.splitlines() or [""]
    number = min(int(found[1]), len(lines)) if found and found[1] else len(lines)
    entry = _KEY.match(lines[number - 1])
    key = ".".join(part for part in (entry[1], entry[2]) if part) if entry else lines[number - 1].strip()[:40]
    return f"第 {number} 行，{key}：不是正确的 TOML（{what}）", f"line {number}, {key}: this is not TOML ({what})"


def _in_words(what: str) -> tuple[str, str]:
    """What `msgspec` says in Chinese and plain English; as it is where it says something new."""
    for pattern, zh, en in _WORDS:
        if found := re.fullmatch(pattern, what):
            parts = found.groupdict()
            named = [{name: _named(value, at) for name, value in parts.items()} for at in (0, 1)]
            return zh.format(**named[0]), en.format(**named[1])
    return what, what


def _named(value: str, language: int) -> str:
    """Kinds of values in words; `language` is 0 for Chinese, 1 for English."""
    kinds = [_KINDS.get(part.strip()) for part in value.split("|")]
    return ("或", " or ")[language].join(kind[language] for kind in kinds if kind) if all(kinds) else value
