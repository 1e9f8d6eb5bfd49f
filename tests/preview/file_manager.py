"""A window from which files are dragged, as from a file manager: `python -m tests.preview.file_manager X Y FILE…`.

Says `ready`, then for each drag `copied`, `moved` or `ignored`: what the window it was dropped on has taken it for.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QPainter, QRasterWindow

SIZE = 120
SAID = {Qt.DropAction.CopyAction: "copied", Qt.DropAction.MoveAction: "moved", Qt.DropAction.IgnoreAction: "ignored"}


class Manager(QRasterWindow):
    def __init__(self, x: int, y: int, files: list[str]) -> None:
        super().__init__()
        self._files = files
        self.setFlags(Qt.WindowType.FramelessWindowHint)
        self.setGeometry(x, y, SIZE, SIZE)

    def paintEvent(self, event: object) -> None:
        del event
        QPainter(self).fillRect(0, 0, SIZE, SIZE, Qt.GlobalColor.white)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        # A move unless it is told otherwise, as between two folders of one disk.
        done = drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        print(SAID.get(done, str(done)), flush=True)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    manager = Manager(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
    manager.show()
    manager.requestActivate()
    print("ready", flush=True)
    application.exec()
