import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Something that no source tells us: dots, a topic, and what exactly is missing. Nothing to touch.
Item {
    id: root

    property string topic
    property string detail

    implicitHeight: column.implicitHeight + 30

    KindGlyph {
        id: dots

        y: 14 + Math.round(Theme.body * 0.72 - height / 2)
        kind: "missing"
        color: Colour.ink3
    }
    Column {
        id: column

        x: 44
        y: 12
        width: root.width - 44

        Words {
            width: parent.width
            text: root.topic
            font.bold: true
        }
        Words {
            width: parent.width
            text: root.detail
            font.pixelSize: Theme.label
            color: Colour.ink2
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Colour.rule
    }
}
