"""What the commands of `kiosk enquiries` do. Each returns an exit code and raises what `cli.main` puts into words."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk import asking
from kiosk.settings import Settings
from kiosk.store import reading

from . import records, tables
from .codes import read_code
from .erasing import Purged
from .export import export, export_sealed
from .keeper import Enquiries
from .names import naming
from .schema import FILE, SCHEMA
from .sealing import IDENTITY_FILE, Keys, SealError, is_protected, open_identity

OK, FAILED = 0, 1


class Context(NamedTuple):
    """Where the data are, and how to name things."""

    data: Path
    settings: Settings
    language: str


def show(context: Context, identity: Path | None, *, with_names: bool) -> int:
    """Print all enquiries, the oldest first; with the personal fields where a passphrase opens them."""
    if not (context.data / FILE).exists():
        print("还没有咨询。 / There are no enquiries yet.")
        return OK
    keys = ask_keys(context, identity) if with_names else None
    with reading(context.data / FILE, SCHEMA) as connection:
        found = records.sealed(connection)
    name = naming(context.settings, context.language)
    shown = tables.opened(found, keys) if keys else [tables.Opened(row, None, "") for row, _ in found]
    for one in shown:
        print("\n".join(_described(one, name)))
    print(f"共 {len(shown)} 条 / {len(shown)} in all")
    return OK


def export_to(context: Context, out: Path | None, sealed: Path | None, identity: Path | None) -> int:
    """Write a table, opened with a passphrase, or sealed files; says how many."""
    with _enquiries(context) as enquiries:
        if sealed is not None:
            count = export_sealed(enquiries, sealed)
            print(f"{sealed}：{count} 条，仍是加密的 / enquiries: {count}, still sealed")
        elif out is not None:
            keys = ask_keys(context, identity)
            count = export(enquiries, keys, out, naming(context.settings, context.language))
            print(f"{out}：{count} 条。用完请删除，里面有个人信息。 / {count} enquiries. Delete it after use.")
    return OK


def erase(context: Context, codes: list[str], *, sure: bool) -> int:
    """Erase the personal fields of the enquiries with these codes; 1 where one of them is unknown."""
    wanted = {text: read_code(text) for text in codes}
    if wrong := [text for text, code in wanted.items() if code is None]:
        asking.say(f"编号不对：{'、'.join(wrong)}", f"not a code: {', '.join(wrong)}")
        return FAILED
    question = f"删除 {len(wanted)} 条的个人信息，无法恢复。继续吗？ / Erase {len(wanted)} for good?"
    if not sure and not asking.sure(question):
        return FAILED
    code = OK
    with _enquiries(context) as enquiries:
        for known in filter(None, wanted.values()):
            done = enquiries.erase(known).result()
            if not done.erased:
                asking.say(f"{known}：没有这条，或已经删除", f"{known}: there is none, or it is erased already")
                code = FAILED
            _tell(done, known)
    return code


def purge(context: Context, *, everything: bool, copies: bool, sure: bool) -> int:
    """Erase what is due, or everything, and damaged copies if asked to; 1 where traces had to be left for later."""
    question = "删除全部个人信息，无法恢复。继续吗？ / Erase the personal fields of all enquiries for good?"
    if everything and not sure and not asking.sure(question):
        return FAILED
    with _enquiries(context) as enquiries:
        removed = enquiries.remove_copies().result() if copies else 0
        done = (enquiries.erase_all() if everything else enquiries.purge()).result()
    if removed:
        print(f"删除了 {removed} 个损坏的旧数据文件 / damaged copies removed: {removed}")
    _tell(done, "")
    return OK if done.complete else FAILED


def ask_keys(context: Context, identity: Path | None) -> Keys:
    """Opened keys, asking for the passphrase. Raises SealError, OSError, EOFError."""
    file = identity or context.data / IDENTITY_FILE
    if not file.exists():
        raise SealError(
            f"找不到钥匙文件 {file}。请用 --identity 指明，或先运行 kiosk staff setup。",
            f"There is no identity file {file}. Name it with --identity, or run kiosk staff setup first.",
        )
    content = file.read_bytes()
    return open_identity(content, asking.secret("密码 / passphrase: ") if is_protected(content) else "")


@contextlib.contextmanager
def _enquiries(context: Context) -> Iterator[Enquiries]:
    enquiries = Enquiries(context.data, context.settings.enquiry, context.settings.contact, kiosk=False)
    try:
        enquiries.ready.result()
        yield enquiries
    finally:
        enquiries.close()


def _tell(done: Purged, code: str) -> None:
    if done.erased:
        print(f"{code or done.erased} 已删除 / erased")
    elif not code:
        print("没有到期的个人信息 / nothing was due")
    if not done.complete:
        zh = "数据文件里还有残留：另一个程序正在读取。请稍后再运行 kiosk enquiries purge。"
        asking.say(zh, "Traces are still in the file: another program is reading it. Run kiosk enquiries purge later.")
    if done.copies:
        zh = f"还有 {done.copies} 个损坏的旧数据文件，可能存有加密的同样内容。删除：kiosk enquiries purge --copies"
        en = f"{done.copies} damaged copies may hold the same, sealed. To delete: kiosk enquiries purge --copies"
        asking.say(zh, en)


def _described(one: tables.Opened, name: tables.Naming) -> Iterator[str]:
    row, fields = one.row, one.fields or {}
    yield f"{row.code}  {row.created:%Y-%m-%d %H:%M}  {row.owner or '未分配 / nobody yet'}"
    about = "、".join(name(each) for each in (*row.sectors, *row.parks))
    following = " ".join(filter(None, (row.next_step, row.due.isoformat() if row.due else "")))
    state = f"已删除 / erased {row.erased:%Y-%m-%d}" if row.erased else f"{row.erase_on} 删除 / to be erased"
    personal = "  ".join(
        str(fields[key]) for key in ("name", "organisation", "post", "telephone", "email") if fields.get(key)
    )
    for line in (personal, fields.get("message", ""), about, following, state, one.note if not row.erased else ""):
        if line:
            yield "    " + line.replace("\n", "\n    ")
