import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A line that can be ticked: name, what it is, and a check mark. What is not there says why and cannot be ticked.
Touchable {
    id: root

    property string text
    property string about
    property bool on: false

    name: text
    implicitHeight: Math.max(Theme.primary, words.height + 24)
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colour.pressed : "transparent"
        border.width: root.on ? 3 : Theme.hairline
        border.color: root.on ? Colour.gold : Colour.rule
    }
    Rectangle {
        x: 20
        anchors.verticalCenter: parent.verticalCenter
        width: 40
        height: 40
        radius: 20
        visible: root.available
        color: root.on ? Colour.fill : "transparent"
        border.width: root.on ? 0 : 2
        border.color: Colour.control

        Icon {
            anchors.centerIn: parent
            visible: root.on
            size: 26
            text: Icons.check
            color: Colour.fillText
        }
    }
    Column {
        id: words

        x: 80
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 20

        Words {
            width: parent.width
            text: root.text
            font.bold: root.on
            color: root.available ? Colour.ink : Colour.ink3
        }
        Words {
            width: parent.width
            visible: text.length > 0
            text: root.about
            font.pixelSize: Theme.mark
            color: root.available ? Colour.ink2 : Colour.ink3
        }
    }
}
