"""Every word of the report, in Chinese and English."""

from __future__ import annotations

from typing import NamedTuple

from ..records import End


class Words(NamedTuple):
    """One text in both languages, with places for values in {}."""

    zh: str
    en: str


def say(words: Words, language: str, **values: object) -> str:
    """A text in Chinese for "zh", else in English."""
    return (words.zh if language == "zh" else words.en).format(**values)


SCREENS = {
    "home": Words("首页", "Home"),
    "parks": Words("园区与项目", "Parks and projects"),
    "park": Words("园区详情", "Park page"),
    "match": Words("匹配", "Match"),
    "compare": Words("园区对比", "Compare parks"),
    "takeaway": Words("带走", "Take away"),
    "location": Words("区位", "Location"),
    "services": Words("服务", "Services"),
    "figures": Words("关键数字", "Key figures"),
    "events": Words("大事记", "Timeline"),
}
"""As visitors read them on the kiosk; in the order of its stations."""

LANGUAGES = {
    "zh": Words("中文", "Chinese"),
    "en": Words("英文", "English"),
    "ja": Words("日文", "Japanese"),
    "ko": Words("韩文", "Korean"),
}

ENDS: dict[End | None, Words] = {
    End.FINISHED: Words("观众自己结束", "Ended by the visitor"),
    End.IDLE: Words("观众已走开，自动结束", "Visitor walked away, ended by itself"),
    End.CLOSED: Words("工作人员关闭了程序", "Ended when staff closed the program"),
    None: Words("没有记到结束（程序中断，或当时仍在进行）", "End not recorded (program broke off, or still going on)"),
}

BUCKETS: tuple[tuple[int, int | None, Words], ...] = (
    (0, 30, Words("不到 30 秒", "Under 30 seconds")),
    (30, 60, Words("30 秒至 1 分钟", "30 seconds to 1 minute")),
    (60, 120, Words("1 至 2 分钟", "1 to 2 minutes")),
    (120, 300, Words("2 至 5 分钟", "2 to 5 minutes")),
    (300, 600, Words("5 至 10 分钟", "5 to 10 minutes")),
    (600, None, Words("10 分钟以上", "10 minutes or more")),
)
"""Seconds from (included), to (not included), and what that is called."""

TITLE = Words("展会报告", "Fair report")
PERIOD = Words("{first} 至 {last}，共 {days} 天", "{first} to {last}, {days} days")
MADE = Words("触摸导览屏 · 生成于 {made}", "Touch kiosk · made on {made}")
EMPTY = Words(
    "这段时间没有任何记录。请检查日期；统计最多保留 90 天，也可能当时没有开机或没有开启统计。",
    "Nothing was recorded in this period. Check the dates; records are kept for 90 days at most, and the kiosk or its"
    " counting may have been off.",
)

VISITS = Words("到访", "Visits")
TIMES = Words("次", "")
MEDIAN = Words("停留时间中位数", "Median length of a visit")
MIN_SEC = Words("分:秒", "min:s")
CORRECTED = Words("已扣除走开后的等待时间", "waiting after a walk-away taken off")
SAW_PARK = Words("打开过园区详情的到访", "Visits that opened a park page")
TOOK = Words("打开过带走码的到访", "Visits that opened a take-away code")
MATCHED = Words("选过需求的到访", "Visits that chose needs")
COMPARED = Words("对比过园区的到访", "Visits that compared parks")
KEPT = Words("用过选单的到访", "Visits that used the shortlist")
SEARCHED = Words("搜索过的到访", "Visits that searched")
SOURCED = Words("看过出处的到访", "Visits that opened a source")
CALLS = Words("呼叫工作人员", "Calls for staff")
ENQUIRIES = Words("留下的咨询", "Enquiries stored")
OF = Words("{whole} 次到访中的 {part} 次", "{part} of {whole} visits")
FEW = Words("n = {whole}，太少，不算百分比", "n = {whole}, too few for a percentage")

BY_DAY = Words("每天到访", "Visits by day")
BY_HOUR = Words("各时段到访", "Visits by hour")
HOUR = Words("{hour} 时", "{hour}:00")
DAY = Words("日期", "Day")
TOTAL = Words("全天", "Whole day")
MEAN = Words("开机一小时平均", "Mean per hour counted")
COUNTED = Words("计数时长", "Hours counted")
HOURS = Words("{hours} 小时", "{hours} h")
OFF = Words("没有记录：没有开机，或没有开启统计", "Not recorded: kiosk or counting was off")
PART = Words("这一小时只记了一部分", "Only part of this hour was recorded")

LENGTHS = Words("停留多久，怎样结束", "How long visits lasted, and how they ended")
LENGTH = Words("停留时间", "Length of the visit")
ENDED = Words("怎样结束", "How it ended")
MEASURED = Words("停留时间按 {number} 次到访计算", "Lengths are of {number} visits")
WHAT = Words("做了什么", "What visitors did")

PARKS = Words("园区与项目", "Parks and projects")
PARK = Words("园区或项目", "Park or project")
OPENED = Words("打开详情", "Page opened")
IN_COMPARE = Words("参与对比", "Compared")
IN_LIST = Words("进入选单", "Shortlisted")
IN_TAKEN = Words("带走码", "Take-away")
ON_PAGE = Words("停留中位数", "Median time")
PARKS_NOTE = Words(
    "各栏均为到访次数，按导览屏上的顺序排列，不是排名：排在前面的更容易被看到。"
    "同一次到访可以计入多行、多栏，所以不能相加。",
    "Each column counts visits. The order is that of the kiosk, not a ranking: what stands first is seen more. One"
    " visit can count in several rows and columns, so they must not be added up.",
)

NEEDS = Words("观众在找什么", "What visitors look for")
NEEDS_NOTE = Words(
    "{part} 次到访在“匹配”里选过需求。一次到访可以选几项；没有选的人，需求不得而知。",
    "{part} visits chose needs under Match. A visit can choose several; what the others look for is not known.",
)
NEEDS_PERCENT = Words("百分比按这些到访计算。", "Percentages are of these visits.")
NO_NEEDS = Words("没有人在“匹配”里选过需求。", "Nobody chose needs under Match.")

TONGUE = Words("语言", "Language")
TONGUES_NOTE = Words("按到访结束时的语言计。", "Counted by the language in which a visit ended.")
SWITCHED = Words("中途换过语言的到访：{number} 次。", "Visits that changed language: {number}.")
PLACES = Words("语言和画面", "Languages and screens")
PLACE = Words("画面", "Screen")
OPENED_IN = Words("打开过的到访", "Visits that opened it")

NOTES = Words("怎样读这些数字", "How to read these numbers")
NOTE_LINES = (
    Words(
        "一次到访：从首屏上的第一次触摸，到回到首屏为止。不等于一个人：几个人一起看算一次，同一个人再来算两次。",
        "A visit lasts from the first touch on the first screen until that screen returns. It is not a person: several"
        " people at the screen are one visit, one who comes back is two.",
    ),
    Words(
        "停留时间中位数：一半到访比它长，一半比它短。观众走开后由系统结束的到访，只算到最后一次触摸，"
        "之后的等待和倒数已经扣除；触摸之后又读了多久，无法知道，也没有算入。被工作人员或故障打断的到访不参与计算。",
        "Median length: half of the visits were longer, half shorter. A visit that ended by itself after the visitor"
        " had walked away is measured to the last touch: the wait and the countdown after it are taken off. How long"
        " somebody read on after the last touch is not known and not included. Visits cut short by staff or by a fault"
        " are left out.",
    ),
    Words(
        "带走码：指画面上显示过二维码。手机有没有扫，导览屏无从知道。",
        "Take-away: the code was on the screen. Whether a telephone read it, the kiosk cannot know.",
    ),
    Words(
        "少于 {least} 次到访时不写百分比，只写次数；打开不到 {least} 次的页面不算中位数。"
        "数字小的时候，多一次少一次都不说明问题。",
        "Under {least} visits there are counts and no percentages, and a page opened by fewer has no median: with small"
        " numbers, one more or less means nothing.",
    ),
    Words(
        "斜线格是没有记录的时段，不是没有人来。",
        "Hatched means not recorded. It does not mean that nobody came.",
    ),
    Words(
        "统计里没有姓名、电话、照片或输入的文字；到访只记到哪一个小时；咨询和呼叫只按小时计数，不与到访相连。"
        "记录最多保留 90 天。",
        "No names, numbers, pictures or typed text are recorded. A visit is known by its hour only; enquiries and calls"
        " are counted by the hour and tied to no visit. Records are kept for 90 days at most.",
    ),
)
