"""What a call sets going beside the screen: it is counted, heard, and told to the robot. None of it holds it up."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.settings import Settings
from kiosk.viewmodels.calls import CallsViewModel

if TYPE_CHECKING:
    from kiosk.calls.robot import Robot
    from kiosk.calls.sound import Sound
    from kiosk.counting import Counting


class Calling:
    """Owns the loudspeaker and the robot; belongs to the interface's thread."""

    def __init__(self, calls: CallsViewModel, settings: Settings, counting: Counting) -> None:
        self._calls, self._settings, self._counting = calls, settings, counting

    @cached_property
    def sound(self) -> Sound:
        from kiosk.calls.sound import Sound

        return Sound(self._settings.sound)

    @cached_property
    def robot(self) -> Robot:
        from kiosk.calls.robot import Robot

        return Robot(self._settings.call)

    def start(self) -> None:
        self._calls.called.connect(self._called)

    def warm(self) -> None:
        """Import what the first call needs, once the first screen stands."""
        self._calls.fault = lambda: self.robot.fault
        assert self.sound and self.robot

    def _called(self, tell: bool) -> None:
        from kiosk.insights import Count

        self.warm()
        if self._counting.recorder is not None:
            self._counting.recorder.count(Count.CALL)
        if tell:
            self.sound.play()
            self.robot.tell()
