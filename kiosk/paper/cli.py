"""`kiosk takeaway --parks A,B --language L --out F.pdf`: the sheet to take away, made by staff."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import on_show, paths
from kiosk.arguments import Parser, file_name, named, read
from kiosk.content.display import text
from kiosk.content.index import Index
from kiosk.files import fault, write
from kiosk.settings import load
from kiosk.supervisor import codes
from kiosk.takeaway.entries import MOST
from kiosk.takeaway.page import Sheet, sheet

from . import make_pdf

OK, FAILED, USAGE = 0, 1, 2


def parser() -> Parser:
    made = Parser(
        prog="kiosk takeaway", description="把一至三个园区做成一页 PDF / one to three parks as a one-page PDF"
    )
    which = "园区编号或名称，用逗号隔开 / ids or names, with commas between"
    made.add_argument("--parks", required=True, metavar="A,B", help=which)
    made.add_argument("--language", default="zh", metavar="L", help="zh / en")
    made.add_argument("--out", required=True, type=file_name, metavar="F.pdf", help="写入的文件 / file to write")
    made.add_argument("--content", type=named, metavar="PACK", help="内容包文件夹 / folder of the content pack")
    return made


def main(argv: list[str]) -> int:
    """Make the sheet; 0, 1 where it could not be made or written, 2 for wrong usage. Says why in both languages."""
    args = read(parser(), argv)
    if isinstance(args, int):
        return args
    settings, notice = load(paths.data())
    pack, faults = on_show.open_content(on_show.wanted(settings, args.content))
    for one in [*([notice] if notice else []), *(f"{one.zh} / {one.en}" for one in faults)]:
        print(one, file=sys.stderr)
    if pack is None or (args.content and pack.folder.absolute() != Path(args.content).absolute()):
        return codes.NO_CONTENT  # a sheet from another pack would be taken for one of this
    index = Index(pack.catalogue)
    parks = _parks(index, args.parks)
    if parks is None:
        return USAGE
    if args.language not in index.zone.languages:
        known = " ".join(index.zone.languages)
        return _say(
            f"没有这种语言：{args.language}。可用：{known}", f"no such language: {args.language}. Known: {known}"
        )
    content = _pdf(sheet(index, parks, args.language, settings.contact, settings.link, date.today()), pack.folder)
    try:
        write(args.out, content)
    except OSError as error:
        _say(*fault(args.out, error))
        return FAILED
    print(f"{args.out}（{len(content) / 1000:.0f} kB）")
    return OK


def _parks(index: Index, wanted: str) -> tuple[str, ...] | None:
    """Ids of the parks named by id, name or alias; None, with the reason said, where that cannot be meant."""
    known = {park.id: park.id for park in index.parks.values()}
    for park in index.parks.values():
        known |= dict.fromkeys((*park.name.values(), *park.aliases), park.id)
    asked = [one.strip() for one in wanted.replace("，", ",").split(",") if one.strip()]
    unknown = [one for one in asked if one not in known]
    if unknown:
        _say(f"没有这个园区：{'、'.join(unknown)}", f"no such park: {', '.join(unknown)}")
        for park in index.parks.values():
            print(f"  {park.id}  {text(park.name, 'zh')}  {text(park.name, 'en')}", file=sys.stderr)
        return None
    parks = tuple(dict.fromkeys(known[one] for one in asked))
    if not 1 <= len(parks) <= MOST:
        _say(f"请给出一至三个园区，现在是 {len(parks)} 个", f"name one to three parks, not {len(parks)}")
        return None
    return parks


def _pdf(page: Sheet, folder: Path) -> bytes:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    made = make_pdf(page, folder)
    del application
    return made


def _say(zh: str, en: str) -> int:
    print(f"{zh} / {en}", file=sys.stderr)
    return USAGE
