"""What is to be on show, by settings, staff's choice and the loop brake's step: pack, renderer, rules of a visit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk import paths, renderer
from kiosk.content.gaps import choose
from kiosk.content.load import Pack, PackError
from kiosk.files import Fault
from kiosk.packs import pointer
from kiosk.session import Rules
from kiosk.settings import Settings
from kiosk.supervisor import brake, keep


def wanted(settings: Settings, named: str | None = None) -> list[str]:
    """Folders of packs to show, the best first: the one that the command line names, and no other; without it the one
    that staff have activated and the one before it, then the one that the settings name. None of them need be there."""
    if named:
        return [named]
    now, home = pointer.load(paths.data()), pointer.home(paths.data())
    installed = [str(home / name) for name in (now.shown, now.before) if now.shown and name]
    return [*installed, *([settings.content.pack] if settings.content.pack else [])]


def drawn_by(setting: str, step: int) -> str:
    """`software` or `gpu` for the setting and the step of the loop brake."""
    return renderer.choose("software" if step >= brake.SOFTWARE else setting)


def open_content(
    chosen: str | Sequence[str] | None, step: int = brake.NORMAL
) -> tuple[Pack | None, tuple[PackError, ...]]:
    """The chosen pack if it is whole, else the last one that worked, else what else was chosen, else the shipped one;
    where none is whole, the first of which something is left. And what is wrong with those passed over. `step` of the
    loop brake gives up the first of these, or all but the last.
    """
    folders = [Path(one) for one in ([chosen] if isinstance(chosen, str) else chosen or ())]
    candidates = folders[:1] if step < brake.KEPT else []
    if folders and step < brake.SHIPPED:
        candidates += [keep.place(paths.data())] if keep.there(paths.data()) else []
        candidates += folders[1:]
    candidates.append(paths.shipped_pack())
    return choose(candidates)


def language_fault(asked: str, pack: Pack) -> Fault | None:
    """That the content is not in the language to start in, and which one is taken instead."""
    known = pack.catalogue.zone.languages
    if asked in known:
        return None
    return Fault(
        f"内容没有这种语言：{asked}，首屏用 {known[0]}。可用：{' '.join(known)}",
        f"The content is not in this language: {asked}. The first screen is in {known[0]}. Known: {' '.join(known)}",
    )


def rules(settings: Settings, pack: Pack, language: str | None = None) -> Rules:
    """The rules of every visit, from settings and content."""
    languages = pack.catalogue.zone.languages
    wanted = language or settings.language
    idle = settings.idle
    return Rules(
        language=wanted if wanted in languages else languages[0],
        languages=languages,
        idle=idle.after,
        idle_reading=max(idle.after, idle.reading),
        idle_typing=max(idle.after, idle.typing),
        countdown=idle.countdown,
    )
