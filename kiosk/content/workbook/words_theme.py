"""Words of the zone's look: logo, colours, map."""

from __future__ import annotations

from kiosk.content.workbook.word import Word

_LOGO = ("media/ 里的图片，可以透明；可以空着", "a picture in media/, may be transparent; may stay empty")
_USUAL = ("空着就是原来的颜色 {}", "empty is the usual colour, {}")


def _colour(zh: str, en: str, usual: str) -> Word:
    return Word(zh, en, _USUAL[0].format(usual), _USUAL[1].format(usual), usual)


THEME: dict[str, Word] = {
    "logo": Word("标志（浅色底）", "Logo on light ground", *_LOGO, "zone/logo.png"),
    "logo_dark": Word("标志（深色底）", "Logo on dark ground", *_LOGO, "zone/logo-dark.png"),
    "map.file": Word(
        "图片文件", "Picture file", "media/ 里的地图图片", "a picture of the map in media/", "zone/map.png"
    ),
    "map.date": Word("日期", "Date", "可以空着", "may stay empty", "2020"),
    "approval": Word(
        "审图号",
        "Approval number",
        "照抄地图上印的；没有就不能展示",
        "as printed on the map; without it the map is not shown",
        "湘S(2020)012号",
    ),
    "paper": _colour("页面", "Page", "#F4F2EC"),
    "card": _colour("卡片", "Cards", "#FFFFFF"),
    "sand": _colour("凹处", "Recesses", "#E9E5DB"),
    "rule": _colour("细线", "Hairlines", "#D5D0C4"),
    "ink": _colour("文字、主按钮", "Text, main button", "#15202B"),
    "ink2": _colour("次要文字", "Secondary text", "#46525E"),
    "ink3": _colour("提示文字", "Hints", "#5A6570"),
    "control": _colour("按钮边框", "Borders of buttons", "#767F89"),
    "line": _colour("主线", "The line", "#A3772B"),
    "line_text": _colour("主线色的文字、选中的按钮", "Text in its colour, chosen button", "#755414"),
    "line_lit": _colour("深色底上的主线", "The line on dark ground", "#E6C47E"),
    "fits": _colour("符合", "Fits", "#1E6B57"),
    "misfits": _colour("不符、出错", "Does not fit, error", "#9C4527"),
    "missing": _colour("未公布的虚线", "Dashes of what is not published", "#A9A498"),
    "pressed": _colour("按下的主按钮", "Main button under a finger", "#2B3947"),
    "off": _colour("还不能按的按钮", "Button whose turn has not come", "#C9C6BE"),
    "key": _colour("键盘功能键", "Keys without a letter", "#DCD6C9"),
    "night": _colour("首屏的深色底", "Dark ground of the first screen", "#0E1A24"),
    "night2": _colour("深色底上的面板", "Panels on it", "#182733"),
    "night3": _colour("深色底上按下的按钮", "Buttons under a finger on it", "#223443"),
    "mist": _colour("深色底上的文字", "Text on it", "#C9D1D8"),
    "mist2": _colour("深色底上的次要文字", "Secondary text on it", "#93A0AB"),
}
