"""The doctor's report in words."""

from __future__ import annotations

from typing import Any

from kiosk import doctor_enquiries
from kiosk.supervisor import words


def lines(report: dict[str, Any], language: str) -> list[str]:
    """The report of `doctor.gather` as lines of text, in Chinese for "zh", else in English."""
    zh = language == "zh"
    program, data, pack, drawn = report["program"], report["data"], report["pack"], report["renderer"]

    def row(chinese: str, english: str, text: str) -> str:
        return f"{chinese}：{text}" if zh else f"{english}: {text}"

    comma = _comma(zh)
    made = ("打包程序" if zh else "packaged") if program["packaged"] else ("源码" if zh else "from source")
    result = [
        row("程序", "Program", f"kiosk {program['version']}{comma}{made}"),
        row("版本", "Versions", f"Python {program['python']}{comma}Qt {program['qt']}"),
        row("系统", "System", program["system"]),
        row("绘图方式", "Renderer", _renderer(drawn, zh)),
    ]
    result += [row("屏幕", "Screen", _screen(screen, zh)) for screen in report["screens"]]
    if not report["screens"]:
        result.append(row("屏幕", "Screen", "没有" if zh else "none"))
    if report["width_mm_setting"]:
        result.append(row("设置的屏幕宽度", "Screen width in the settings", f"{report['width_mm_setting']:g} mm"))
    result.append(row("字体", "Fonts", _fonts(report["fonts"], zh)))
    result.append(row("内容包", "Content pack", _pack(pack, zh)))
    result.append(row("数据文件夹", "Data folder", data["folder"]))
    result.append(row("剩余磁盘空间", "Free disk", f"{data['free_mb'] / 1000:.1f} GB"))
    warnings = f"{data['log_warnings']} 条警告" if zh else f"{data['log_warnings']} warnings"
    result.append(row("日志", "Log", f"{data['log']}{comma}{warnings}"))
    result.append(row("异常结束", "Abnormal ends", _ends(report["supervisor"], zh)))
    if report["touch"]["ghosts"]:
        result.append(row("触摸屏误触", "Ghost touches", _ghosts(report["touch"], zh)))
    result.append(row("到访统计", "Counting of visits", _insights(report["insights"], zh)))
    result.append(row("咨询", "Enquiries", doctor_enquiries.words(report["enquiries"], zh)))
    if not report["faults"]:
        return [*result, "", "一切正常。" if zh else "All is well."]
    result += ["", "需要处理：" if zh else "To be seen to:"]
    return result + [f"  ✗ {fault['zh' if zh else 'en']}" for fault in report["faults"]]


def _comma(zh: bool) -> str:
    return "，" if zh else ", "


def _ends(supervisor: dict[str, Any], zh: bool) -> str:
    last = supervisor["last"]
    if not last:
        return "没有记录" if zh else "none on record"
    why = words.reason(last["why"])[0 if zh else 1]
    if zh:
        return f"{supervisor['ends']} 条记录，最近一次 {last['at']}：{why}（{last['how']}，版本 {last['version']}）"
    return f"{supervisor['ends']} on record, the last at {last['at']}: {why} ({last['how']}, version {last['version']})"


def _insights(counted: dict[str, Any], zh: bool) -> str:
    state = ("开启" if zh else "on") if counted["on"] else ("没有开启" if zh else "off")
    if not counted["readable"]:
        return state + ("，记录无法读取" if zh else ", the records cannot be read")
    if counted["first"] is None:
        return state + ("，还没有记录" if zh else ", nothing recorded yet")
    return _comma(zh).join((state, f"{counted['first']} – {counted['last']}", f"{counted['mb']} MB"))


def _renderer(drawn: dict[str, Any], zh: bool) -> str:
    if drawn["used"] == "gpu":
        return "显卡" if zh else "graphics card"
    if drawn["stepped"]:
        return "软件绘图（连续出错后改用）" if zh else "software (after several faults)"
    return "软件绘图（没有可用的显卡，或设置如此）" if zh else "software (no usable graphics card, or set so)"


def _screen(screen: dict[str, Any], zh: bool) -> str:
    width, height = screen["pixels"]
    said = [screen["name"], f"{width}×{height} px", f"{screen['hertz']} Hz"]
    wide, high = screen["millimetres"]
    if screen["pixels_per_millimetre"] is None:
        said.append("没有报告物理尺寸" if zh else "physical size not reported")
    else:
        said += [f"{wide}×{high} mm", f"{screen['pixels_per_millimetre']} px/mm"]
    return _comma(zh).join(said)


def _fonts(fonts: list[dict[str, Any]], zh: bool) -> str:
    families = sorted({font["family"] for font in fonts if font["family"]})
    read = sum(bool(font["family"]) for font in fonts)
    if zh:
        return f"{'、'.join(families) or '-'}（{len(fonts)} 个文件，读出 {read} 个）"
    return f"{', '.join(families) or '-'} ({read} of {len(fonts)} files)"


def _pack(pack: dict[str, Any] | None, zh: bool) -> str:
    if pack is None:
        return "没有可用的内容包" if zh else "none that can be shown"
    if not pack["readable"]:
        return (
            f"正在展示，但已经读不出来：{pack['folder']}" if zh else f"on show, can no longer be read: {pack['folder']}"
        )
    origin = ("随程序附带" if zh else "shipped with the program") if pack["shipped"] else pack["folder"]
    if zh:
        checked = f"{pack['files']} 个文件已核对" if pack["verified"] else "缺图片"
        return f"{pack['zone']}，内容截至 {pack['as_of']}，制作于 {pack['made']}，{checked}，{origin}"
    checked = f"{pack['files']} files verified" if pack["verified"] else "pictures missing"
    return f"{pack['zone']}, as of {pack['as_of']}, made {pack['made']}, {checked}, {origin}"


def _ghosts(touch: dict[str, Any], zh: bool) -> str:
    if zh:
        return f"{touch['ghosts']} 次，最近一次 {touch['last']}"
    return f"{touch['ghosts']} times, last at {touch['last']}"
