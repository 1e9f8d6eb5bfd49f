import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Where a workbook or photographs may be dropped: anywhere on the window; a dashed box says so. They are copied,
// whatever the file manager would rather do: after a move it would take the originals away.
DropArea {
    id: root

    required property PreviewViewModel app

    function copy(drag: DragEvent): void {
        drag.accept(!app.importing && drag.hasUrls ? Qt.CopyAction : Qt.IgnoreAction);
    }

    keys: ["text/uri-list"]
    onEntered: drag => root.copy(drag)
    onPositionChanged: drag => root.copy(drag)
    onDropped: drop => {
        root.app.take(drop.urls);
        drop.accept(Qt.CopyAction);
    }

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Colour.scrim

        Words {
            anchors.centerIn: parent
            serif: true
            text: qsTr("松手就导入")
            font.pixelSize: 40
            color: "#FFFFFF"
        }
    }
}
