"""Every reason to refuse a pack: what is wrong in Chinese and English, what to do in Chinese and English."""

from __future__ import annotations

_AGAIN = (
    "请重新复制这个文件；还是不行，就请制作的人重新生成。",
    "Copy the file again; if that does not help, have it made anew.",
)
_MAKER = ("请用 kiosk pack build 重新生成。", "Have it made anew with kiosk pack build.")

REFUSALS: dict[str, tuple[str, str, str, str]] = {
    "unreadable": (
        "打不开 {name}（{reason}）。",
        "{name} cannot be opened ({reason}).",
        "请检查 U 盘是否插好、文件是否还在。",
        "See that the stick is plugged in and the file is still there.",
    ),
    "other-kind": ("{name} 不是内容包。", "{name} is not a content pack.", *_MAKER),
    "broken": ("{name} 不完整或已损坏。", "{name} is incomplete or damaged.", *_AGAIN),
    "damaged": ("内容包里的 {file} 已损坏。", "{file} in the pack is damaged.", *_AGAIN),
    "missing": ("内容包里缺少 {file}。", "{file} is missing from the pack.", *_AGAIN),
    "name": (
        "内容包里有不允许的文件名：{file}。",
        "The pack holds a file with a name that is not allowed: {file}.",
        "这个文件可能被人动过手脚，请不要使用。",
        "Somebody may have tampered with it; do not use it.",
    ),
    "twice": ("内容包里有两个同名文件：{file}。", "The pack holds {file} twice.", *_MAKER),
    "special": (
        "内容包里的 {file} 不是普通文件。",
        "{file} in the pack is not a plain file.",
        "这个文件可能被人动过手脚，请不要使用。",
        "Somebody may have tampered with it; do not use it.",
    ),
    "method": (
        "内容包里的 {file} 用了不支持的压缩方式或加密。",
        "{file} in the pack is encrypted or compressed in a way that is not supported.",
        *_MAKER,
    ),
    "too-large": (
        "内容包太大：{what} 超过 {limit}。",
        "The pack is too large: {what} is over {limit}.",
        "请减少照片，再重新生成。",
        "Take some photographs out and make it anew.",
    ),
    "unlisted": (
        "内容包里多了清单上没有的文件：{file}。",
        "The pack holds a file that is not on its list: {file}.",
        *_MAKER,
    ),
    "newer": (
        "这个内容包要用更新的程序才能打开（{version}）。",
        "This pack needs a newer program ({version}).",
        "请先更新展台上的程序，或用旧版程序重新生成。",
        "Update the program on this computer first, or have the pack made with the older one.",
    ),
    "content": (
        "内容包里的内容前后对不上（{what}）。",
        "The content of the pack does not fit together ({what}).",
        *_MAKER,
    ),
    "picture": ("内容包里的图片 {file} 无法显示。", "The picture {file} in the pack cannot be shown.", *_MAKER),
    "unsigned": (
        "这个内容包没有签名，而这台电脑只接受签过名的。",
        "This pack is not signed, and this computer takes only signed ones.",
        "请在办公室用密钥重新生成：kiosk pack build --key。",
        "Have it made at the office with the key: kiosk pack build --key.",
    ),
    "other-key": (
        "这个内容包的签名不是这台电脑认可的密钥签的。",
        "This pack is signed with a key that this computer does not trust.",
        "请确认它来自谁；如果换了新密钥，请先运行 kiosk pack trust。",
        "Find out who it comes from; if the key is new, run kiosk pack trust first.",
    ),
    "signature": (
        "内容包的签名与内容不符。",
        "The signature does not fit the pack.",
        "签名之后有人改过它，请不要使用。",
        "It was changed after it was signed; do not use it.",
    ),
    "no-room": (
        "磁盘空间不够：需要 {needed} MB，只剩 {free} MB。",
        "The disk is too full: {needed} MB are needed, {free} MB are left.",
        "请先清理磁盘，再试一次。",
        "Make room on the disk and try again.",
    ),
    "disk": (
        "没有存下：{reason}。",
        "It could not be saved: {reason}.",
        "正在展示的内容没有变。请检查磁盘，再试一次。",
        "What is on show has not changed. Check the disk and try again.",
    ),
    "not-installed": (
        "这台电脑上没有内容包 {name}。",
        "There is no pack {name} on this computer.",
        "用 kiosk pack list 查看有哪些。",
        "See kiosk pack list for those that are there.",
    ),
    "none-installed": (
        "这台电脑上还没有安装内容包。",
        "No pack has been installed on this computer.",
        "请先用 kiosk pack install 安装。",
        "Install one first with kiosk pack install.",
    ),
    "ambiguous": (
        "名字以 {name} 开头的内容包不止一个。",
        "More than one pack has a name that begins with {name}.",
        "请把名字写完整。",
        "Write the whole name.",
    ),
    "nothing-before": (
        "没有上一次的内容可以退回。",
        "There is nothing to go back to.",
        "还没有更换过内容。",
        "The content has not been changed yet.",
    ),
    "settings": (
        "设置文件有误，不知道该接受谁签名的内容包：{zh}。",
        "The settings have a fault, so it is not known whose packs may be taken: {en}.",
        "请先改正设置文件。",
        "Correct the settings first.",
    ),
    "busy": (
        "另一个程序正在更换内容。",
        "Another program is changing the content just now.",
        "请稍等片刻，再试一次。",
        "Wait a moment and try again.",
    ),
    "key-file": (
        "{name} 不是密钥文件。",
        "{name} is not a key file.",
        "用 kiosk pack key 生成一个。",
        "Make one with kiosk pack key.",
    ),
    "key-exists": (
        "{name} 已存在，没有覆盖。",
        "{name} exists and was not overwritten.",
        "请换一个文件名，或继续使用原来的密钥。",
        "Choose another name, or go on using the key that is there.",
    ),
}
