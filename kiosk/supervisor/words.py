"""What staff are told of steps and ends, in Chinese and English."""

from __future__ import annotations

from . import brake, life

Words = tuple[str, str]

STEPS: dict[int, Words] = {
    brake.SOFTWARE: ("改用软件绘图", "draws by software"),
    brake.KEPT: ("改用软件绘图和上一次正常的内容", "draws by software and shows the last content that worked"),
    brake.SHIPPED: (
        "改用软件绘图和随程序附带的内容",
        "draws by software and shows the content shipped with the program",
    ),
}
REASONS: dict[str, Words] = {
    "crash": ("程序崩溃", "it crashed"),
    "end": ("退出时出错", "it failed while it ended"),
    life.START: ("启动后一直没有画面", "it started and showed nothing"),
    life.INTERFACE: ("没有响应", "it froze"),
    life.PICTURES: ("画面不再更新", "its picture froze"),
    life.EXCEPTIONS: ("反复出错", "it met one error after the other"),
    life.UNFIT: ("新内容显示不出来，原来的内容继续展示", "new content could not be shown, the old one stays"),
    life.MEMORY: ("占用内存过多", "it took too much memory"),
}

SCREENS = (
    "程序的界面文件无法读取。请把整个程序文件夹重新复制到这台电脑。"
    " / The program's own screens cannot be read. Copy the whole folder of the program to this computer anew."
)
"""Where the program cannot even tell which of its files is damaged."""


def step(level: int) -> Words | None:
    """What staff should know of a step; None where everything runs as set."""
    if level not in STEPS:
        return None
    zh, en = STEPS[level]
    return (
        f"导览连续出错，已{zh}。正常运行一小时后自动恢复。",
        f"The kiosk failed several times in a row, so it now {en}. After one good hour it runs as set again.",
    )


def notice(level: int) -> str | None:
    """The same on the screen, where it should lead to `kiosk doctor`."""
    told = step(level)
    if told is None:
        return None
    zh, en = told
    return f"{zh}请运行 kiosk doctor，把结果报给技术人员。 / {en} Please run kiosk doctor and read it out to support."


def reason(why: object) -> Words:
    """An abnormal end in words; a reason that a newer program wrote stays as it is."""
    return REASONS.get(str(why), (str(why), str(why)))
