"""How a zone looks: its colours, its logo, and an approved map. All of it may be left out."""

from __future__ import annotations

from .basics import Record, Text


class Palette(Record, frozen=True, kw_only=True):
    """Colours as #RRGGBB, each with one use. What must stand out from what is in kiosk.content.check_theme.

    The high-contrast colours are the program's own: nobody's house style may weaken them.
    """

    paper: str = "#F4F2EC"
    """The page."""
    card: str = "#FFFFFF"
    """Tiles, plates, sheets."""
    sand: str = "#E9E5DB"
    """What lies deeper: the needs, the keyboard, a band."""
    rule: str = "#D5D0C4"
    """Hairlines."""
    ink: str = "#15202B"
    """Text, the main button, arrows."""
    ink2: str = "#46525E"
    ink3: str = "#5A6570"
    """Hints and captions."""
    control: str = "#767F89"
    """Borders of controls."""
    line: str = "#A3772B"
    """The line, its nodes, the strokes that mark a source; never text."""
    line_text: str = "#755414"
    """The same colour as text, and the chosen button."""
    line_lit: str = "#E6C47E"
    """The same colour on dark ground."""
    fits: str = "#1E6B57"
    misfits: str = "#9C4527"
    missing: str = "#A9A498"
    """Dashes around what nobody has published."""
    pressed: str = "#2B3947"
    """The main button under a finger."""
    off: str = "#C9C6BE"
    """A button whose turn has not come."""
    key: str = "#DCD6C9"
    """Keys of the keyboard that bear no letter."""
    night: str = "#0E1A24"
    """The ground of the first screen and of the gallery."""
    night2: str = "#182733"
    night3: str = "#223443"
    mist: str = "#C9D1D8"
    """Text on night."""
    mist2: str = "#93A0AB"


_USUAL = Palette()


class Theme(Record, frozen=True, kw_only=True):
    """What makes the screens look like this zone."""

    logo: str | None = None
    """A picture inside media/, beside the zone's name on light pages; it may be transparent."""
    logo_dark: str | None = None
    """The same for dark ground. Without it dark screens bear the name alone."""
    colours: Palette | None = None

    @property
    def palette(self) -> Palette:
        """Its colours, or the usual ones."""
        return self.colours or _USUAL


class Map(Record, frozen=True, kw_only=True):
    """A map as a picture, shown as it is on the location screen; never without its approval number."""

    file: str
    """A picture inside media/."""
    caption: Text
    """What it shows."""
    approval: str | None = None
    """审图号 as printed on the map: 湘S(2020)012号. A map without one is a fault, and is not shown."""
    publisher: Text | None = None
    """Who made it."""
    date: str | None = None
