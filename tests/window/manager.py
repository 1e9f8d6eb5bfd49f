"""The least of a window manager: full screen, minimising, Alt+F4 closes and Alt+F9 minimises. Says what it has done.

Tests start it as a program of its own: `python -m tests.window.manager :7`.
"""

from __future__ import annotations

import sys
from typing import Any

from Xlib import XK, X, Xatom
from Xlib.display import Display
from Xlib.protocol.event import ClientMessage

NORMAL, ICONIC = 1, 3  # WM_STATE, ICCCM 4.1.3.1
REMOVE, ADD = 0, 1  # _NET_WM_STATE, EWMH


class Manager:
    def __init__(self, name: str) -> None:
        self.display = Display(name)
        self.root = self.display.screen().root
        self.client: Any = None
        atom = self.display.intern_atom
        self.state, self.net_state = atom("WM_STATE"), atom("_NET_WM_STATE")
        self.full, self.hidden = atom("_NET_WM_STATE_FULLSCREEN"), atom("_NET_WM_STATE_HIDDEN")
        self.change = atom("WM_CHANGE_STATE")
        self.root.change_attributes(event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        check = self.root.create_window(-10, -10, 1, 1, 0, X.CopyFromParent)
        for window in (self.root, check):
            window.change_property(atom("_NET_SUPPORTING_WM_CHECK"), Xatom.WINDOW, 32, [check.id])
        supported = [self.net_state, self.full, self.hidden]
        self.root.change_property(atom("_NET_SUPPORTED"), Xatom.ATOM, 32, supported)
        self.keys = {self._grab("F4"): self.close, self._grab("F9"): self.minimise}
        self.display.sync()
        self.say("manages")

    def _grab(self, key: str) -> int:
        code = self.display.keysym_to_keycode(XK.string_to_keysym(key))
        self.root.grab_key(code, X.Mod1Mask, True, X.GrabModeAsync, X.GrabModeAsync)
        return int(code)

    def say(self, text: str) -> None:
        print(text, flush=True)

    def run(self) -> None:
        while True:
            event = self.display.next_event()
            if event.type == X.MapRequest:
                self.show(event.window)
            elif event.type == X.ConfigureRequest:
                self.configure(event)
            elif event.type == X.ClientMessage:
                self.message(event)
            elif event.type == X.KeyPress and self.client is not None:
                self.keys[event.detail]()
            self.display.flush()

    def show(self, window: Any) -> None:
        self.client = window
        asked = window.get_full_property(self.net_state, Xatom.ATOM)
        window.map()
        window.change_property(self.state, self.state, 32, [NORMAL, X.NONE])
        self.fill(window, asked is not None and self.full in asked.value)
        self.say("shown")

    def fill(self, window: Any, full: bool) -> None:
        window.change_property(self.net_state, Xatom.ATOM, 32, [self.full] if full else [])
        if full:
            size = self.root.get_geometry()
            window.configure(x=0, y=0, width=size.width, height=size.height)

    def configure(self, event: Any) -> None:
        names = {X.CWX: "x", X.CWY: "y", X.CWWidth: "width", X.CWHeight: "height"}
        event.window.configure(**{name: getattr(event, name) for bit, name in names.items() if event.value_mask & bit})

    def message(self, event: Any) -> None:
        kind, data = event.client_type, event.data[1]
        if kind == self.change and data[0] == ICONIC:
            self.minimise()
        elif kind == self.net_state and self.full in (data[1], data[2]):
            self.fill(event.window, data[0] != REMOVE)

    def minimise(self) -> None:
        self.client.unmap()
        self.client.change_property(self.state, self.state, 32, [ICONIC, X.NONE])
        self.client.change_property(self.net_state, Xatom.ATOM, 32, [self.hidden, self.full])
        self.say("minimised")

    def close(self) -> None:
        protocols, delete = self.display.intern_atom("WM_PROTOCOLS"), self.display.intern_atom("WM_DELETE_WINDOW")
        data = (32, [delete, X.CurrentTime, 0, 0, 0])
        self.client.send_event(ClientMessage(window=self.client, client_type=protocols, data=data))
        self.say("asked to close")


if __name__ == "__main__":
    Manager(sys.argv[1]).run()
