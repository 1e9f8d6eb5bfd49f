"""What the commands of `kiosk content` say, and what they return."""

from __future__ import annotations

OK, FAULTS = 0, 1
SAY: dict[str, dict[str, str]] = {
    "zh": {
        "none": "没有发现问题。",
        "faults": "发现 {count} 处问题。",
        "not-compiled": "有问题的内容不能编译，内容包没有改动。",
        "done": "内容包已写好：{path}",
        "not-a-pack": "{path} 已存在且不是内容包，没有改动。请换一个文件夹。",
        "failed": "内容包没有写成，原有的没有改动：{reason}",
        "gaps": "译文缺口 {count} 处：没有译文，或中文改过、译文没有跟着改。",
        "gaps-not-compiled": "译文有缺口，内容包没有改动。补上译文；确认就这样发布的，加 --with-gaps"
        "（没有译文的地方，观众看到中文）。",
        "not-noted": "{path} 有问题要先改正，什么都没有记下：kiosk content check {path}",
        "no-note": "内容包不受影响，但没有记下哪段译文对应哪段中文，{path} 写不进去：{reason}",
        "translated": "已记下：现在的译文都对应现在的中文（其中 {count} 处原来标为没有跟着改）。",
        "new": "示例内容已写好：{path}\n请把示例逐条换成真实的、有出处的内容，再运行：kiosk content check {path}",
        "not-empty": "{path} 已经存在，不是空文件夹，没有改动。请换一个新的或空的文件夹。",
        "not-made": "{path} 写不进去：{reason}",
        "counts": "园区与项目 {parks}，区域 {areas}，服务 {services}，数字 {figures}，"
        "事件 {events}，来源 {sources}，图片 {media}，补充事实 {facts}",
    },
    "en": {
        "none": "No faults found.",
        "faults": "Faults found: {count}.",
        "not-compiled": "Content with faults is not compiled; the pack is unchanged.",
        "done": "The pack is written: {path}",
        "not-a-pack": "{path} exists and is not a content pack; it is unchanged. Choose another folder.",
        "failed": "The pack was not written; an old one is unchanged: {reason}",
        "gaps": "Gaps in translations: {count}, missing or older than the Chinese.",
        "gaps-not-compiled": "There are gaps in the translations; the pack is unchanged. Fill them in, or add "
        "--with-gaps to publish it as it is (where nothing is written visitors read the Chinese).",
        "not-noted": "{path} has faults to be put right first; nothing was noted: kiosk content check {path}",
        "no-note": "The pack is not affected, but which translation was made from which Chinese was not noted: "
        "{path} could not be written ({reason})",
        "translated": "Noted: every translation belongs to the Chinese as it is now "
        "({count} had been listed as older).",
        "new": "An example zone is written: {path}\n"
        "Replace what is an example by what is true and has a source, then run: kiosk content check {path}",
        "not-empty": "{path} is there already, not as an empty folder; it is unchanged. Choose another folder.",
        "not-made": "{path} could not be written: {reason}",
        "counts": "parks {parks}, areas {areas}, services {services}, figures {figures}, "
        "events {events}, sources {sources}, pictures {media}, later facts {facts}",
    },
}
