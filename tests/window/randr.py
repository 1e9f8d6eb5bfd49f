"""What a person does with a screen: turns it, sets its resolution, unplugs it. On Xvfb, by RANDR 1.5."""

from __future__ import annotations

from Xlib.display import Display
from Xlib.ext import randr  # noqa: F401 - adds its requests to Display
from Xlib.protocol import rq


class SetMonitor(rq.Request):  # type: ignore[misc]
    """RRSetMonitor, which python-xlib 0.33 packs wrongly."""

    _request = rq.Struct(
        rq.Card8("opcode"),
        rq.Opcode(43),
        rq.RequestLength(),
        rq.Window("window"),
        rq.Card32("name"),
        rq.Bool("primary"),
        rq.Bool("automatic"),
        rq.LengthOf("outputs", 2),
        rq.Int16("x"),
        rq.Int16("y"),
        rq.Card16("width"),
        rq.Card16("height"),
        rq.Card32("width_mm"),
        rq.Card32("height_mm"),
        rq.List("outputs", rq.Card32Obj),
    )


class Screens:
    """The screens of a display of Xvfb, which must have been started at least as large as they shall become."""

    def __init__(self, name: str) -> None:
        self.display = Display(name)
        self.root = self.display.screen().root

    def resize(self, width: int, height: int) -> None:
        """Another resolution or, with width and height exchanged, a screen that was turned. Pixels."""
        found = self.root.xrandr_get_screen_resources()
        crtc, output = found.crtcs[0], found.outputs[0]
        modes = [mode.id for mode in found.modes if (mode.width, mode.height) == (width, height)]
        mode = modes[0] if modes else self._mode(width, height, output)
        off = self.display.xrandr_set_crtc_config(crtc, found.config_timestamp, 0, 0, 0, 1, [])
        self.root.xrandr_set_screen_size(width, height, round(width / 2), round(height / 2))
        done = self.display.xrandr_set_crtc_config(crtc, off.new_timestamp, 0, 0, mode, 1, [output])
        assert done.status == 0, "the X server refuses the size"
        self.display.sync()

    def _mode(self, width: int, height: int, output: int) -> int:
        name = f"{width}x{height}"
        fields = (0, width, height, 60 * width * height, 0, 0, width, 0, 0, 0, height, len(name), 0)
        mode = self.root.xrandr_create_mode(fields, name).mode
        self.display.xrandr_add_output_mode(output, mode)
        return int(mode)

    def plug(self, name: str, x: int, width: int, height: int, primary: bool = False) -> None:
        """A screen at x, at the top of the desktop. The first one takes the place of the whole desktop."""
        outputs = [self.root.xrandr_get_screen_resources().outputs[0]] if primary else []
        SetMonitor(
            display=self.display.display,
            opcode=self.display.display.get_extension_major("RANDR"),
            window=self.root,
            name=self.display.intern_atom(name),
            primary=primary,
            automatic=False,
            x=x,
            y=0,
            width=width,
            height=height,
            width_mm=round(width / 2),
            height_mm=round(height / 2),
            outputs=outputs,
        )
        self.display.sync()

    def unplug(self, name: str) -> None:
        self.root.xrandr_delete_monitor(self.display.intern_atom(name))
        self.display.sync()
