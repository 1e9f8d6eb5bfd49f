"""What a call sets going beside the screen: it is counted, heard, and told to the robot. None of it holds it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.calls import Robot, Sound
from kiosk.settings import Settings
from kiosk.viewmodels.calls import CallsViewModel

if TYPE_CHECKING:
    from kiosk.counting import Counting


class Calling:
    """Owns the loudspeaker and the robot; belongs to the interface's thread."""

    def __init__(self, calls: CallsViewModel, settings: Settings, counting: Counting) -> None:
        self._calls, self._counting = calls, counting
        self.sound, self.robot = Sound(settings.sound), Robot(settings.call)

    def start(self) -> None:
        self._calls.fault = lambda: self.robot.fault
        self._calls.called.connect(self._called)

    def _called(self, tell: bool) -> None:
        from kiosk.insights import Count

        if self._counting.recorder is not None:
            self._counting.recorder.count(Count.CALL)
        if tell:
            self.sound.play()
            self.robot.tell()
