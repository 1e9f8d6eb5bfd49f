import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A sentence of the sources with what it is: a whole row to touch, the gold stroke says that it has a source.
Touchable {
    id: root

    property string label
    property string text

    name: label.length > 0 ? label + "，" + text : text
    implicitHeight: Math.max(Theme.row, column.implicitHeight + 28)

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        color: Colour.pressed
    }
    Column {
        id: column

        y: 12
        width: root.width

        Words {
            width: parent.width
            visible: text.length > 0
            text: root.label
            font.pixelSize: Theme.mark
            color: Colour.ink2
        }
        Words {
            width: parent.width
            text: root.text
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Colour.rule
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: 44
        height: 3
        color: Colour.gold
    }
}
