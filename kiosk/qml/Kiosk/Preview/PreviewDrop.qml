import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Where a workbook or photographs may be dropped: anywhere on the window; a dashed box says so.
DropArea {
    id: root

    required property PreviewViewModel app

    keys: ["text/uri-list"]
    onEntered: drag => drag.accepted = !app.importing && drag.hasUrls
    onDropped: drop => {
        root.app.take(drop.urls);
        drop.acceptProposedAction();
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
