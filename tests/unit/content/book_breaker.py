"""Damages workbooks, the same way for the same seed: as disks, mail gateways, other programs and people do."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable

import openpyxl

Parts = dict[str, bytes]
SHEET = re.compile(r"xl/worksheets/sheet[0-9]+\.xml")


def damage(raw: bytes, seed: int) -> bytes:
    """A damaged copy. Every kind of damage comes up within len(KINDS) seeds, and in both ways of storing texts."""
    chance = random.Random(seed)
    shared = seed // len(KINDS) % 2
    return KINDS[seed % len(KINDS)](with_shared_texts(raw) if shared else raw, chance)


def with_shared_texts(raw: bytes) -> bytes:
    """The workbook as Excel saves it: texts in a part of their own, cells with their numbers."""
    parts = unpack(raw)
    texts: list[bytes] = []

    def share(found: re.Match[bytes]) -> bytes:
        texts.append(found[2])
        return b'<c%st="s"><v>%d</v></c>' % (found[1], len(texts) - 1)

    for name in list(parts):
        if SHEET.fullmatch(name):
            inline = rb"<c([^>]*)t=\"inlineStr\"><is>(.*?)</is></c>"
            parts[name] = re.sub(inline, share, parts[name], flags=re.DOTALL)
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts["xl/sharedStrings.xml"] = b'<sst xmlns="%s">%s</sst>' % (
        space,
        b"".join(b"<si>%s</si>" % one for one in texts),
    )
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    link = b'<Relationship Id="rIdShared" Type="%s" Target="/xl/sharedStrings.xml"/>' % kind
    rels = "xl/_rels/workbook.xml.rels"
    parts[rels] = parts[rels].replace(b"</Relationships>", link + b"</Relationships>")
    types, sheet = (
        "[Content_Types].xml",
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
    )
    entry = b'<Override PartName="/xl/sharedStrings.xml" ContentType="%s"/>' % sheet
    parts[types] = parts[types].replace(b"</Types>", entry + b"</Types>")
    return pack(parts)


def unpack(raw: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(parts: Parts) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()


def in_a_sheet(change: Callable[[bytes, random.Random], bytes]) -> Callable[[bytes, random.Random], bytes]:
    """A damage of the XML of one sheet."""

    def run(raw: bytes, chance: random.Random) -> bytes:
        parts = unpack(raw)
        name = chance.choice(sorted(name for name in parts if SHEET.fullmatch(name)))
        parts[name] = change(parts[name], chance)
        return pack(parts)

    return run


def in_any_part(change: Callable[[bytes, random.Random], bytes]) -> Callable[[bytes, random.Random], bytes]:
    def run(raw: bytes, chance: random.Random) -> bytes:
        parts = unpack(raw)
        name = chance.choice(sorted(parts))
        parts[name] = change(parts[name], chance)
        return pack(parts)

    return run


def in_cells(change: Callable[[openpyxl.Workbook, random.Random], None]) -> Callable[[bytes, random.Random], bytes]:
    """What somebody does in Excel."""

    def run(raw: bytes, chance: random.Random) -> bytes:
        book = openpyxl.load_workbook(io.BytesIO(raw))
        change(book, chance)
        made = io.BytesIO()
        book.save(made)
        return made.getvalue()

    return run


def flip(raw: bytes, chance: random.Random) -> bytes:
    found = bytearray(raw)
    for _ in range(chance.randint(1, 40)):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    return bytes(found)


def cut(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw))]


def hole(raw: bytes, chance: random.Random) -> bytes:
    first = chance.randrange(len(raw))
    return raw[:first] + raw[first + chance.randint(1, 2000) :]


def lose_a_part(raw: bytes, chance: random.Random) -> bytes:
    parts = unpack(raw)
    del parts[chance.choice(sorted(parts))]
    return pack(parts)


def bomb(raw: bytes, chance: random.Random) -> bytes:
    """A part that unpacks to 300 MB."""
    parts = unpack(with_shared_texts(raw))
    name = chance.choice(["xl/sharedStrings.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml"])
    filler = chance.choice([b" ", b"<si><t>aaaaaaaaaaaaaaaa</t></si>", b"<c><v>1</v></c>"])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for other, content in parts.items():
            if other != name:
                archive.writestr(other, content)
        head, _, tail = parts[name].rpartition(b"</")
        with archive.open(name, "w", force_zip64=True) as part:
            part.write(head)
            block = filler * (2**20 // len(filler))
            for _ in range(300):
                part.write(block)
            part.write(b"</" + tail)
    return made.getvalue()


def many_parts(raw: bytes, chance: random.Random) -> bytes:
    parts = unpack(raw)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        for number in range(chance.randint(15_000, 30_000)):
            archive.writestr(f"xl/media/../../../evil{number}.xml", b"")
    return made.getvalue()


def other_file(raw: bytes, chance: random.Random) -> bytes:
    ods = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}
    kinds = [b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "编号,名称\r\n1,2\r\n".encode("gb18030"), pack(ods)]
    return chance.choice([*kinds, b"PK\x03\x04", b"\xff" * 5000, pack({"word/document.xml": b"<w/>"})])


def entities(raw: bytes, chance: random.Random) -> bytes:
    """A text that would grow to gigabytes."""
    grown = b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 12))
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "aaaaaaaaaa">' + grown + b"]>"
    return head + re.sub(rb"<\?xml[^>]*\?>", b"", raw).replace(b"<v>", b"<v>&e11;", 1)


def far_cells(raw: bytes, chance: random.Random) -> bytes:
    cells = [b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', b'<row r="-5"><c r="A0"><v>1</v></c></row>']
    cells += [b'<row r="9"><c r="ZZZZ9"><v>1</v></c></row>', b'<row r="99999999999999999999"><c><v>1</v></c></row>']
    return raw.replace(b"</sheetData>", chance.choice(cells) + b"</sheetData>")


def many_cells(raw: bytes, chance: random.Random) -> bytes:
    row = chance.choice([b"<row><c><v>1</v></c></row>", b'<row><c t="inlineStr"><is><t>x</t></is></c></row>'])
    return raw.replace(b"</sheetData>", row * 700_000 + b"</sheetData>")


def wide(raw: bytes, chance: random.Random) -> bytes:
    return raw.replace(
        b"</sheetData>", b"<row>" + b"<c><v>1</v></c>" * chance.randint(500, 20_000) + b"</row></sheetData>"
    )


def deep(raw: bytes, chance: random.Random) -> bytes:
    count = chance.randint(1000, 200_000)
    return raw.replace(b"<sheetData>", b"<a>" * count + b"</a>" * count + b"<sheetData>", 1)


def merged(raw: bytes, chance: random.Random) -> bytes:
    area = chance.choice([b"A1:XFD1048576", b"B5:D9", b"A1", b"", b"x:y"])
    tag = b'<mergeCells count="1"><mergeCell ref="' + area + b'"/></mergeCells>'
    return raw.replace(b"</sheetData>", b"</sheetData>" + tag)


def odd_cells(raw: bytes, chance: random.Random) -> bytes:
    """Cells of a kind, style or text that does not exist."""
    wrong = [(rb' t="s"', b' t="%s"' % chance.choice([b"e", b"b", b"n", b"q", b"str"])), (rb' s="[0-9]+"', b' s="-3"')]
    wrong += [(rb"<v>[0-9]+</v>", b"<v>%s</v>" % chance.choice([b"999999", b"-1", b"x", b"1e999", b"NaN"]))]
    pattern, new = chance.choice(wrong)
    return re.sub(pattern, new, raw, count=chance.choice([1, 5, 500]))


def scramble(book: openpyxl.Workbook, chance: random.Random) -> None:
    """Wrong values in many cells."""
    values = [
        "",
        "x" * 32_767,
        -1,
        1e300,
        True,
        "=1/0",
        "=[other.xlsx]Sheet1!A1",
        "#REF!",
        "2020-02-30",
        "😀\u202e",
        "\t",
    ]
    values += ["../../../../etc/passwd", "null", "示例", "a\nb", 0.1, "zone", "园区 park, 软件", "*", "\\n", "{park"]
    for _ in range(chance.randint(1, 60)):
        sheet = chance.choice(book.worksheets)
        row, column = chance.randint(1, sheet.max_row), chance.randint(1, sheet.max_column)
        sheet.cell(row, column).value = chance.choice(values)


def pull_apart(book: openpyxl.Workbook, chance: random.Random) -> None:
    """Rows, columns and sheets lost, doubled, exchanged, renamed."""
    for _ in range(chance.randint(1, 4)):
        sheet = chance.choice(book.worksheets[1:] or book.worksheets)
        match chance.randrange(6):
            case 0:
                sheet.delete_rows(chance.randint(1, sheet.max_row), chance.randint(1, 5))
            case 1:
                sheet.delete_cols(chance.randint(1, sheet.max_column))
            case 2:
                sheet.move_range(f"B6:D{sheet.max_row}", rows=chance.randint(-2, 3), cols=chance.randint(0, 2))
            case 3:
                sheet.title = f"表{chance.randrange(1000)}"
            case 4:
                book.copy_worksheet(sheet).title = f"又一张 {sheet.title.split()[-1]}"
            case _:
                book.remove(sheet)
        if len(book.worksheets) < 2:
            break


KINDS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flip,
    cut,
    hole,
    lose_a_part,
    other_file,
    in_any_part(flip),
    in_any_part(cut),
    in_any_part(hole),
    in_any_part(entities),
    in_any_part(lambda raw, chance: b""),
    in_a_sheet(far_cells),
    in_a_sheet(wide),
    in_a_sheet(deep),
    in_a_sheet(merged),
    in_a_sheet(odd_cells),
    in_a_sheet(odd_cells),
    in_cells(scramble),
    in_cells(scramble),
    in_cells(pull_apart),
    in_cells(pull_apart),
)
LARGE = (bomb, many_parts, in_a_sheet(many_cells))
"""Kinds that take seconds to make; a few seeds of each will do."""
