import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A pill that opens a choice above it. When something is chosen it is filled.
Touchable {
    id: root

    property string text
    property bool on: false
    property int count: 0

    name: count > 0 ? text + " " + count : text
    implicitHeight: Theme.secondary
    implicitWidth: row.implicitWidth + 2 * 26

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.on ? (root.pressed ? Colour.fillPressed : Colour.fill) : (root.pressed ? Colour.pressed : Colour.card)
        border.width: root.on ? 0 : Theme.hairline
        border.color: Colour.control
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: 10

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.pixelSize: Theme.label
            font.bold: root.on
            color: root.on ? Colour.fillText : Colour.ink
            wrapMode: Text.NoWrap
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.count > 0
            text: root.count
            font.pixelSize: Theme.label
            font.bold: true
            color: Colour.fillCount
            wrapMode: Text.NoWrap
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.caretUp
            size: Theme.label
            color: root.on ? Colour.fillText : Colour.ink
        }
    }
}
