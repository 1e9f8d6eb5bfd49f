"""The points for Windows in words."""

from __future__ import annotations

from .linux_words import POINTS as LINUX
from .point import Point, Words

_INSTALL = Words(
    "以管理员身份运行 booth\\install.ps1（见 booth.md，Windows 一节）。",
    "Run booth\\install.ps1 as administrator (see booth.md, the part on Windows).",
)
_LATER = Words(
    "屏幕会在展会中途变黑或被盖住，观众就走开了。",
    "The screen goes black or is covered in the middle of the fair, and visitors walk on.",
)

POINTS = {
    "shell": Point(
        Words("Shell Launcher", "Shell Launcher"),
        Words(
            "它让导览代替 Windows 桌面启动，停了就重新启动；没有它，观众能回到桌面。",
            "It starts the kiosk in place of the Windows desktop, and again when it stops. Without it visitors reach "
            "the desktop.",
        ),
        Words(
            "需要 Windows 企业版、教育版或 IoT 企业版；" + _INSTALL.zh,
            "Windows Enterprise, Education or IoT Enterprise is needed. " + _INSTALL.en,
        ),
    ),
    "signin": Point(
        Words("自动登录", "Signing in"),
        Words("停电以后没有人输入密码，屏幕就停在登录画面。", "After a power cut nobody types the password."),
        _INSTALL,
    ),
    "edge": Point(
        Words("从屏幕边缘滑入", "Swiping in from the edge"),
        Words(
            "从边缘一滑就会滑出通知中心或小组件，盖住导览。",
            "A swipe from the edge brings in the notification centre or widgets, over the kiosk.",
        ),
        _INSTALL,
    ),
    "toasts": Point(
        Words("弹出通知", "Notifications"),
        Words("通知会弹在导览上面，一碰就打开别的程序。", "They pop up over the kiosk; a touch opens another program."),
        _INSTALL,
    ),
    "feedback": Point(
        Words("触摸时的圆圈", "Circles under the finger"),
        Words(
            "Windows 在手指下画的圆圈会盖住导览自己的反馈。",
            "The circles that Windows draws under a finger cover the kiosk's own answer.",
        ),
        _INSTALL,
    ),
    "saver": Point(Words("屏保", "Screen saver"), _LATER, _INSTALL),
    "ground": Point(
        Words("桌面背景", "Ground of the desktop"),
        Words(
            "导览停了再启动的一两秒里，看到的就是它；壁纸或亮色会让观众以为机器坏了。",
            "It is seen for the second or two between the end of the kiosk and its next start. A picture or a bright "
            "colour looks like a fault.",
        ),
        _INSTALL,
    ),
    "screen-off": Point(Words("关闭显示器", "Switching the screen off"), _LATER, _INSTALL),
    "sleep": Point(Words("睡眠", "Sleep"), _LATER, _INSTALL),
    "hours": Point(
        Words("更新的使用时段", "Active hours of Windows Update"),
        Words("使用时段以外，Windows 会自行重新启动。", "Outside these hours Windows restarts by itself."),
        Words(
            "以管理员身份运行 booth\\install.ps1 -Begin 8 -End 20，时间按展会填写（最长 18 小时）。",
            "Run booth\\install.ps1 -Begin 8 -End 20 as administrator, with the hours of your fair (18 hours at most).",
        ),
    ),
    "reboot": Point(
        Words("更新后自动重新启动", "Restarting after updates"),
        Words(
            "有人登录时也可能重新启动；展台的帐户一直登录着。",
            "Windows may restart while somebody is signed in, as the booth's account always is.",
        ),
        _INSTALL,
    ),
    "disk": LINUX["disk"],
}
