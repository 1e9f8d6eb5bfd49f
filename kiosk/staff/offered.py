"""The settings that staff may change by touch, and those that they are shown where to write."""

from __future__ import annotations

from .choices import FILE, NUMBER, PICK, SECRET, SWITCH, TEXT, TIME, Choice, Group

_S, _SECONDS = ("秒", "s"), 15
GROUPS: tuple[Group, ...] = (
    Group(
        "首屏与观众",
        "First screen and visitors",
        (
            Choice(
                "language",
                PICK,
                "首屏语言",
                "Language of the first screen",
                picks=(("zh", "中文", "Chinese"), ("en", "英文", "English")),
            ),
            Choice("idle.after", NUMBER, "无人触摸多久后询问", "Idle time until the kiosk asks", _S, _SECONDS),
            Choice("idle.reading", NUMBER, "看出处时多久后询问", "Idle time while reading a source", _S, _SECONDS),
            Choice("idle.typing", NUMBER, "打字时多久后询问", "Idle time while typing", _S, _SECONDS),
            Choice("idle.countdown", NUMBER, "询问后再等多久", "How long it then waits", _S, 5),
            Choice("sound", SWITCH, "呼叫时的提示音", "Sound when staff are called"),
            Choice(
                "link",
                TEXT,
                "给观众的网址",
                "Web link for visitors",
                about=("以 https:// 开头", "beginning with https://"),
            ),
        ),
    ),
    Group(
        "开放时间",
        "Hours",
        (
            Choice(
                "hours.open",
                TIME,
                "开馆",
                "Opens",
                partner="hours.close",
                about=("闭馆后首屏调暗", "at other times the first screen dims"),
            ),
            Choice("hours.close", TIME, "闭馆", "Closes", partner="hours.open"),
            Choice("hours.dim", NUMBER, "闭馆后调暗多少（0 到 0.9）", "How much it dims (0 to 0.9)", step=0.1),
            Choice(
                "restart.at",
                TIME,
                "每天自动重新启动",
                "Daily restart",
                about=("选没有人的时候", "choose a time when nobody is there"),
            ),
        ),
    ),
    Group(
        "屏幕",
        "Screen",
        (
            Choice(
                "screen.renderer",
                PICK,
                "绘图方式",
                "Drawing",
                picks=(
                    ("auto", "自动", "automatic"),
                    ("gpu", "显卡", "graphics card"),
                    ("software", "软件", "software"),
                ),
            ),
            Choice("screen.reduced_motion", SWITCH, "减少动画", "Less motion"),
            Choice("screen.width_mm", NUMBER, "屏幕实际宽度", "True width of the screen", ("毫米", "mm"), 10),
        ),
    ),
    Group(
        "统计与内容",
        "Counting and content",
        (
            Choice("insights.on", SWITCH, "统计到访", "Count visits", about=("不含个人信息", "nothing personal")),
            Choice(
                "content.stale_after_months",
                NUMBER,
                "数字多少个月后标为过期",
                "Months after which a figure is marked old",
                ("个月", "months"),
                3,
            ),
            Choice(
                "restart.memory_mib",
                NUMBER,
                "内存超过多少时重新启动",
                "Memory above which it restarts",
                ("MiB", "MiB"),
                50,
            ),
            Choice("content.pack", FILE, "内容包文件夹", "Folder of the content pack"),
        ),
    ),
    Group(
        "给观众的联系方式",
        "Contact for visitors",
        (
            Choice("contact.name", FILE, "姓名", "Name"),
            Choice("contact.organisation", FILE, "单位", "Organisation"),
            Choice(
                "contact.telephone",
                TEXT,
                "电话",
                "Telephone",
                about=("例如 +86 734 1234567", "such as +86 734 1234567"),
            ),
            Choice("contact.email", TEXT, "邮箱", "E-mail"),
        ),
    ),
    Group(
        "访客咨询",
        "Enquiries",
        (
            Choice("enquiry.who", FILE, "由谁处理（必填）", "Who handles the data (required)"),
            Choice("enquiry.who_en", TEXT, "由谁处理，英文", "The same in English"),
            Choice(
                "enquiry.days",
                NUMBER,
                "信息保存多少天（必填）",
                "Days until it is erased (required)",
                ("天", "days"),
                30,
            ),
            Choice(
                "enquiry.why",
                FILE,
                "用来做什么",
                "Purpose",
                about=("不填：只为回复这次咨询", "left out: only to answer this enquiry"),
            ),
            Choice("enquiry.why_en", TEXT, "用来做什么，英文", "Purpose in English"),
            Choice("enquiry.owners", FILE, "可选的负责人", "Owners to choose from"),
        ),
    ),
    Group(
        "呼叫工作人员",
        "Calling staff",
        (
            Choice(
                "call.webhook",
                SECRET,
                "群机器人网址",
                "Address of the group robot",
                about=("企业微信或钉钉", "WeCom or DingTalk"),
            ),
            Choice("call.secret", SECRET, "钉钉的加签密钥", "DingTalk's signing secret"),
            Choice("call.text", FILE, "机器人说的话", "What the robot says"),
            Choice("call.timeout", NUMBER, "等机器人多久", "How long to wait for the robot", _S, 1),
        ),
    ),
)
"""All of them but the keys and the PIN, which the first set-up makes."""

CHOICES = {one.key: one for group in GROUPS for one in group.choices}
