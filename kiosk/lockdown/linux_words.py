"""The points for Linux in words."""

from __future__ import annotations

from .point import Point, Words

_INSTALL = Words(
    "在 kiosk/booth 文件夹（U 盘上，装好以后是 /opt/kiosk/booth）里运行 sudo ./install.sh。",
    "Run sudo ./install.sh in kiosk/booth on the stick, or in /opt/kiosk/booth once it is installed.",
)

POINTS = {
    "session": Point(
        Words("导览的会话", "The kiosk's session"),
        Words(
            "没有它，开机后不会出现导览，程序停了也没有人重新启动它。",
            "Without it nothing shows after switching on, and nobody starts a program again that has stopped.",
        ),
        Words(
            "安装：在 U 盘的 kiosk/booth 文件夹里运行 sudo ./install.sh。已经装过：sudo systemctl enable --now kiosk。",
            "To install: sudo ./install.sh in kiosk/booth on the stick. "
            "Installed already: sudo systemctl enable --now kiosk.",
        ),
    ),
    "boot": Point(
        Words("开机", "Switching on"),
        Words(
            "登录画面或桌面会盖住导览，观众就能用这台电脑做别的事。",
            "A sign-in screen or a desktop covers the kiosk, and visitors can use the computer for other things.",
        ),
        _INSTALL,
    ),
    "blanking": Point(
        Words("屏保", "Screen saver"),
        Words("黑屏的展台没有人会走近。", "Nobody walks up to a black screen."),
        Words(
            "在导览运行时再查一次。用普通桌面时，在系统设置里关闭屏保和显示器省电。",
            "Look again while the kiosk runs. On an ordinary desktop, turn off the screen saver and the screen's power "
            "saving in the system settings.",
        ),
    ),
    "buttons": Point(
        Words("电源键和盖子", "Power button and lid"),
        Words(
            "电源键应当让导览正常结束再关机；合上盖子或长时间无人触摸时不应有任何动作。",
            "The power button should let the kiosk end properly; a closed lid or a quiet hour should do nothing.",
        ),
        _INSTALL,
    ),
    "sleep": Point(
        Words("睡眠", "Sleep"),
        Words(
            "睡着的电脑要人去按键才会醒，有的触摸屏醒来后不再响应。",
            "A computer asleep waits for somebody to press a key, and some touch screens do not answer afterwards.",
        ),
        _INSTALL,
    ),
    "updates": Point(
        Words("自动更新", "Automatic updates"),
        Words(
            "展会时间里的更新会占满电脑和网络，也可能换掉正在使用的驱动。",
            "Updates during the fair take up the computer and the network, and may replace a driver in use.",
        ),
        Words(
            "在 kiosk/booth 里运行 sudo ./install.sh --update-at 04:00。展会不是 08:00–20:00 时，检查时加 --hours。",
            "Run sudo ./install.sh --update-at 04:00 in kiosk/booth. Where the fair's hours are not 08:00–20:00, "
            "give them to the check with --hours.",
        ),
    ),
    "notifications": Point(
        Words("弹出通知", "Notifications"),
        Words(
            "通知会弹在导览上面，有的一碰就打开别的程序。",
            "They pop up over the kiosk, and a touch on some opens another program.",
        ),
        Words(
            "让导览使用自己的会话（上面第一项），那里没有通知；或在桌面设置里打开“勿扰”。",
            "Give the kiosk its own session (the first point), which has none; or turn on “do not disturb” on the "
            "desktop.",
        ),
    ),
    "clock": Point(
        Words("时钟", "Clock"),
        Words(
            "日志和观众留言的时间以它为准；时钟不对，出了问题也对不上时间。",
            "The log and visitors' requests are dated by it; with a wrong clock nothing can be traced.",
        ),
        Words(
            "有网络时运行 sudo timedatectl set-ntp true；没有网络时核对一次：timedatectl。",
            "With a network: sudo timedatectl set-ntp true. Without one, compare the time once: timedatectl.",
        ),
    ),
    "disk": Point(
        Words("磁盘空间", "Disk"),
        Words("磁盘满了，留言和日志都存不下来。", "On a full disk neither requests nor the log can be kept."),
        Words(
            "清空回收站，删掉旧的内容包；至少留 0.5 GB。",
            "Empty the bin and delete old content packs; leave 0.5 GB at least.",
        ),
    ),
    "touch": Point(
        Words("触摸屏", "Touch screen"),
        Words("没有它，观众什么也点不了。", "Without it visitors can do nothing."),
        Words(
            "检查屏幕和电脑之间的 USB 线（HDMI 线只传画面），换一个 USB 口，再查一次。",
            "Check the USB cable from screen to computer (HDMI carries the picture only), try another USB port, "
            "and look again.",
        ),
    ),
}
