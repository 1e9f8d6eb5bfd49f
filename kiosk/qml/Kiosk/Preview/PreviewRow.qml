import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One thing that is wrong: where, what, and what to write.
Item {
    id: root

    property string place
    property string field
    property string message
    property string fix
    property color mark: Colour.clay

    implicitHeight: column.height + 20

    Rectangle {
        y: 10
        width: 4
        height: column.height
        color: root.mark
    }
    Column {
        id: column

        x: 16
        y: 10
        width: root.width - 16
        spacing: 2

        Words {
            width: parent.width
            text: root.place + (root.field ? "  " + root.field : "")
            font.pixelSize: 13
            color: Colour.ink2
            wrapMode: Text.WrapAnywhere
        }
        Words {
            width: parent.width
            text: root.message
            font.pixelSize: 15
        }
        Words {
            width: parent.width
            text: "→ " + root.fix
            font.pixelSize: 15
            font.bold: true
        }
    }
}
