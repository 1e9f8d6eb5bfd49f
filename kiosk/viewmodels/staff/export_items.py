"""What can be exported, in words, and why something cannot."""

from __future__ import annotations

from kiosk.enquiries import IDENTITY_FILE
from kiosk.staff import exporting
from kiosk.takeaway import store

from .backstage import Backstage

WORDS: dict[str, tuple[str, str, str, str]] = {
    exporting.XLSX: (
        "咨询，Excel 表格",
        "Enquiries, Excel",
        "含姓名和联系方式，要输入密码",
        "with names; asks for the passphrase",
    ),
    exporting.CSV: (
        "咨询，CSV 表格",
        "Enquiries, CSV",
        "含姓名和联系方式，要输入密码",
        "with names; asks for the passphrase",
    ),
    exporting.SEALED: (
        "咨询，仍加密",
        "Enquiries, still sealed",
        "不用密码，回去再打开",
        "no passphrase; open them at home",
    ),
    exporting.REPORT: ("展会报告", "Fair report", "一个网页，可以打印", "one web page that prints"),
    exporting.SHEETS: ("访客存下的 A4 资料", "A4 sheets kept for visitors", "PDF", "PDF"),
    exporting.KEY: ("钥匙文件", "The key file", "请和密码分开保存", "keep it apart from the passphrase"),
}
NOTHING = {
    exporting.REPORT: ("还没有到访记录", "no visits on record yet"),
    exporting.SHEETS: ("还没有", "none yet"),
    exporting.KEY: ("还没有钥匙文件", "there is no key file yet"),
}


def available(stage: Backstage) -> dict[str, bool]:
    """Of each item, whether there is anything of it."""
    enquiries, key = stage.enquiries() is not None, (stage.data / IDENTITY_FILE).exists()
    return {
        exporting.XLSX: enquiries and key,
        exporting.CSV: enquiries and key,
        exporting.SEALED: enquiries,
        exporting.REPORT: exporting.counted(stage.data),
        exporting.SHEETS: bool(store.kept(stage.data)),
        exporting.KEY: key,
    }


def why_not(stage: Backstage, key: str) -> tuple[str, str]:
    """Why there is nothing of an item, in Chinese and English."""
    if key in NOTHING:
        return NOTHING[key]
    if stage.enquiries() is None:
        return "咨询还没有开启，原因见“设备”页", "enquiries are not on; the Device page says why"
    return "这里没有钥匙文件，请用“仍加密”", "there is no key file here; take them sealed"
