"""What the content page says, in Chinese and English."""

from __future__ import annotations

WORDS: dict[str, tuple[str, str]] = {
    "base": ("随程序附带的内容", "what came with the program"),
    "reading": ("正在检查，请不要拔 U 盘……", "Checking; please leave the stick in …"),
    "checking": ("正在检查……", "Checking …"),
    "changing": ("正在更换……", "Changing …"),
    "chosen": (
        "已选定。离开工作人员页面后，几秒钟内换上，屏幕不会变黑。",
        "Chosen. It comes on show some seconds after you leave the staff pages, without a dark screen.",
    ),
    "chosen-alone": ("已选定。下次启动导览时展示。", "Chosen. It is shown when the kiosk is next started."),
    "not-drawn": (
        "有画面画不出来，这个内容包不能展示，正在展示的没有变。请制作的人重新生成。",
        "A screen could not be drawn, so this pack cannot be shown. What is on show stays. Have it made anew.",
    ),
}
