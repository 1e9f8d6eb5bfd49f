"""What `kiosk pack` says, in Chinese and English."""

from __future__ import annotations

SAY: dict[str, dict[str, str]] = {
    "zh": {
        "wrong": "{what}\n    → {fix}",
        "unchanged": "正在展示的内容没有变。",
        "built": "内容包已生成：{file}（{mb} MB，{parks} 个园区与项目，{pictures} 张图片）",
        "unsigned": "没有签名。",
        "signed": "签名密钥：{key}",
        "whole": "{file} 完整，可以使用：{name}，内容截至 {as_of}，{made} 制作",
        "listed": "{id}  {name}，内容截至 {as_of}，{made} 制作",
        "installed": "已放入这台电脑：{id}。还没有展示；要展示请运行：kiosk pack activate {id}",
        "shown": "已选定：{id}。正在运行的导览会在没有观众时换上，否则下次启动时换上。",
        "shipped": "随程序附带的内容或设置里写的内容",
        "none": "还没有放入内容包，展示的是随程序附带的内容或设置里写的内容。",
        "on": "正在展示",
        "on-is": "正在展示：{what}",
        "before": "上一次",
        "kept": "",
        "unreadable": "已损坏",
        "signed-short": "已签名",
        "gap-count": "译文缺口 {count} 处：没有译文，或中文改过、译文没有跟着改。没有生成内容包：请补上译文；"
        "确认就这样发布的，加 --with-gaps（没有译文的地方，观众看到中文）。",
        "fault-count": "内容有 {count} 处问题，没有生成内容包。",
        "failed": "没有生成内容包，原有的没有改动：{reason}",
        "key-made": "密钥已生成。\n"
        "  {secret}  留在办公室，不要复制到展台，也不要发给别人。丢了就要重新生成，再到每台展台登记一次。\n"
        "  {public}  复制到展台，在那里运行一次：kiosk pack trust {public_name}",
        "trusted": "已登记。从现在起，这台电脑只接受用这些密钥签名的内容包（共 {count} 个）。",
        "trusted-already": "这个密钥已经登记过了。",
        "settings-fault": "设置文件有误，没有登记：{reason}",
    },
    "en": {
        "wrong": "{what}\n    -> {fix}",
        "unchanged": "What is on show has not changed.",
        "built": "The pack is written: {file} ({mb} MB, {parks} parks and projects, {pictures} pictures)",
        "unsigned": "It is not signed.",
        "signed": "Signed with {key}",
        "whole": "{file} is whole and can be used: {name}, content as of {as_of}, made {made}",
        "listed": "{id}  {name}, content as of {as_of}, made {made}",
        "installed": "Now on this computer: {id}. It is not shown yet; for that, run: kiosk pack activate {id}",
        "shown": "Chosen: {id}. A running kiosk changes to it when nobody is there, others at their next start.",
        "shipped": "the content that came with the program, or that the settings name",
        "none": "No pack has been installed; what came with the program, or what the settings name, is on show.",
        "on": "on show",
        "on-is": "On show: {what}",
        "before": "the one before",
        "kept": "",
        "unreadable": "damaged",
        "signed-short": "signed",
        "gap-count": "Gaps in translations: {count}, missing or older than the Chinese. No pack was made: fill them "
        "in, or add --with-gaps to publish it as it is (where nothing is written visitors read the Chinese).",
        "fault-count": "Faults in the content: {count}. No pack was made.",
        "failed": "The pack was not written; an old one is unchanged: {reason}",
        "key-made": "The key is made.\n"
        "  {secret}  stays at the office: do not copy it to a booth or send it to anybody."
        " If it is lost, make another and register that at every booth.\n"
        "  {public}  is for the booth: copy it there and run once: kiosk pack trust {public_name}",
        "trusted": "Registered. From now on this computer takes only packs signed with one of its keys ({count}).",
        "trusted-already": "This key is registered already.",
        "settings-fault": "The settings have a fault, so nothing was registered: {reason}",
    },
}
