"""What the device page tells, as rows of name, value and state; one function for each."""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from kiosk import __version__, paths
from kiosk.daily_restart import in_fair_hours
from kiosk.enquiries import lacking, why_off
from kiosk.supervisor import life, records, words

from .backstage import Backstage

OK, NOTE, BAD = "ok", "note", "bad"
LEAST_FREE = 500_000_000
"""Bytes under which the disk is called full, as `kiosk doctor` does: a new pack, and the old one beside it."""
SMOOTH_MS = 33
"""A picture that takes longer is seen as a stutter: 30 pictures a second (design/visual/spec.md, 11)."""
FEWEST = 100
"""Pictures under which no share of them is told."""


class Fact(NamedTuple):
    """One row, in Chinese and English; the values too, where they are words."""

    name: tuple[str, str]
    value: tuple[str, str]
    state: str = OK


def facts(stage: Backstage) -> list[Fact]:
    """Everything that is known of this kiosk without asking anything that takes time."""
    return [
        _version(),
        _content(stage),
        _uptime(stage),
        _restarts(stage),
        _drawing(stage),
        _frames(stage.frames()),
        _disk(stage),
        _network(),
        _counting(stage),
        _enquiries(stage),
    ]


def notices(stage: Backstage) -> list[tuple[str, str]]:
    """What staff should see to, in Chinese and English."""
    return list(dict.fromkeys(_notices(stage)))


def percentile(counts: Sequence[int], share: float) -> int | None:
    """The number of milliseconds within which a share of the pictures was done; None with too few of them."""
    whole = sum(counts)
    if whole < FEWEST:
        return None
    wanted, seen = math.ceil(whole * share), 0
    for ms, count in enumerate(counts):
        seen += count
        if seen >= wanted:
            return ms
    return None


def _version() -> Fact:
    made = ("打包程序", "packaged") if paths.packaged() else ("源码", "from source")
    return Fact(("版本", "Version"), (f"kiosk {__version__}，{made[0]}", f"kiosk {__version__}, {made[1]}"))


def _content(stage: Backstage) -> Fact:
    manifest = stage.pack.manifest
    made = manifest.made[:10]
    shipped = stage.pack.folder == paths.shipped_pack()
    zh, en = ("随程序附带", "came with the program") if shipped else ("展台内容包", "the booth's own")
    return Fact(
        ("内容", "Content"),
        (
            f"截至 {manifest.as_of}，{made} 制作，已校验，{zh}",
            f"as of {manifest.as_of}, made {made}, verified, {en}",
        ),
    )


def _uptime(stage: Backstage) -> Fact:
    return Fact(("连续运行", "Running for"), _length(time.monotonic() - stage.began))


def _length(seconds: float) -> tuple[str, str]:
    minutes = int(seconds // 60)
    hours, days = minutes // 60, minutes // 1440
    if days:
        return f"{days} 天 {hours % 24} 小时", f"{days} d {hours % 24} h"
    if hours:
        return f"{hours} 小时 {minutes % 60} 分", f"{hours} h {minutes % 60} min"
    return f"{minutes} 分钟", f"{minutes} min"


def _restarts(stage: Backstage) -> Fact:
    """The last time that it did not end as planned, and why."""
    count, last = records.latest(stage.data)
    name = ("上次异常", "Last fault")
    if not last:
        return Fact(name, ("没有记录", "none on record"))
    zh, en = words.reason(last.get("why"))
    at = str(last.get("at", ""))[:16].replace("T", " ")
    state = NOTE if _recent(str(last.get("at", "")), stage.wall()) else OK
    again = ("", "") if last.get("why") == life.UNFIT else ("，已自动重启", "; restarted")
    return Fact(name, (f"{at}，{zh}{again[0]}（共 {count} 次）", f"{at}: {en}{again[1]} ({count} in all)"), state)


def _recent(at: str, now: datetime) -> bool:
    try:
        return now.replace(tzinfo=None) - datetime.fromisoformat(at) < timedelta(days=1)
    except ValueError:
        return False


def _drawing(stage: Backstage) -> Fact:
    zh, en = ("显卡", "graphics card") if stage.drawn == "gpu" else ("软件绘图", "software")
    step = words.STEPS.get(stage.step)
    if step is None:
        return Fact(("绘图", "Drawing"), (zh, en))
    return Fact(("绘图", "Drawing"), (f"{zh}（连续出错后{step[0]}）", f"{en} (after faults it {step[1]})"), BAD)


def _frames(counts: Sequence[int]) -> Fact:
    name = ("画面用时 p95", "Picture time, p95")
    found = percentile(counts, 0.95)
    if found is None:
        return Fact(name, ("还不够多，稍后再看", "too few pictures yet"), NOTE)
    more = "+" if found >= len(counts) - 1 else ""
    return Fact(name, (f"{found}{more} 毫秒", f"{found}{more} ms"), OK if found <= SMOOTH_MS else NOTE)


def _disk(stage: Backstage) -> Fact:
    name = ("磁盘剩余", "Free disk")
    place = next((one for one in (stage.data, *stage.data.parents) if one.exists()), stage.data)
    try:
        free = shutil.disk_usage(place).free
    except OSError:
        return Fact(name, ("读不出来", "cannot be read"), BAD)
    told = f"{free / 1e9:.1f} GB"
    return Fact(name, (told, told), OK if free >= LEAST_FREE else BAD)


def _network() -> Fact:
    """Whether a network is plugged in; nothing is sent to find out."""
    import psutil

    up = [name for name, one in psutil.net_if_stats().items() if one.isup and not name.startswith(("lo", "Loopback"))]
    name = ("网络", "Network")
    return (
        Fact(name, ("已连接", "connected"))
        if up
        else Fact(name, ("离线，不影响使用", "offline; that does no harm"), NOTE)
    )


def _counting(stage: Backstage) -> Fact:
    name = ("到访统计", "Counting of visits")
    if not stage.settings.insights.on:
        return Fact(name, ("没有开启", "off"), NOTE)
    return Fact(name, ("开启", "on"), BAD if stage.store_notices() else OK)


def _enquiries(stage: Backstage) -> Fact:
    off = why_off(lacking(stage.settings.enquiry, stage.settings.contact))
    name = ("访客咨询", "Enquiries")
    return Fact(name, ("还没有开启", "not on yet"), NOTE) if off else Fact(name, ("可以登记", "can be taken"))


def _notices(stage: Backstage) -> Iterator[tuple[str, str]]:
    for notice in stage.notices:
        zh, _, en = notice.partition(" / ")
        yield zh, en or zh
    yield from ((one.zh, one.en) for one in stage.store_notices())
    if off := why_off(lacking(stage.settings.enquiry, stage.settings.contact)):
        yield off
    if told := in_fair_hours(stage.settings):
        yield told
    if not stage.supervised:
        yield (
            "没有看守程序：程序出错后不会自动重启。请用 kiosk run 启动。",
            "Nobody watches the kiosk: after a fault it is not started again. Start it with kiosk run.",
        )
