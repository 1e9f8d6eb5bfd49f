import QtQuick
import Kiosk.Theme

// A filter chip with its live count. A count of 0 is readable and inert: no dead ends.
Touchable {
    id: root

    property string text
    property int count: -1 // -1: no count
    property bool on: false

    readonly property bool empty: count === 0 && !on

    name: count >= 0 ? text + " " + count : text
    available: !empty
    implicitHeight: Theme.primary
    implicitWidth: row.implicitWidth + 2 * 26

    Rectangle {
        anchors.fill: parent
        visible: !root.empty
        radius: height / 2
        color: root.on ? (root.pressed ? Colour.fillPressed : Colour.fill) : (root.pressed ? Colour.pressed : Colour.card)
        border.width: root.on ? 0 : Theme.hairline
        border.color: Colour.control
    }
    DashedBox {
        anchors.fill: parent
        visible: root.empty
        round: true
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: 10

        Words {
            text: root.text
            font.pixelSize: Theme.label
            font.bold: root.on
            color: root.on ? Colour.fillText : root.empty ? Colour.ink3 : Colour.ink
            wrapMode: Text.NoWrap
        }
        Words {
            visible: root.count >= 0
            text: root.count
            font.pixelSize: Theme.label
            font.bold: root.on
            color: root.on ? Colour.fillCount : Colour.ink3
            wrapMode: Text.NoWrap
        }
    }
}
