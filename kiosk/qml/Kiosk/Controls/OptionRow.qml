import QtQuick
import Kiosk.Theme

// A switch as a full row: icon, words, and a check mark when on.
Touchable {
    id: root

    property string text
    property string icon
    property bool on: false

    name: text
    implicitHeight: Theme.primary
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.on ? Colour.goldText : root.pressed ? Colour.pressed : Colour.card
        border.width: root.on ? 0 : Theme.hairline
        border.color: Colour.control
    }
    Icon {
        x: 28
        anchors.verticalCenter: parent.verticalCenter
        text: root.icon
        color: words.color
    }
    Words {
        id: words

        x: 80
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.bold: root.on
        color: root.on ? Colour.fillText : Colour.ink
        wrapMode: Text.NoWrap
    }
    Icon {
        anchors { right: parent.right; rightMargin: 28; verticalCenter: parent.verticalCenter }
        visible: root.on
        text: Icons.check
        color: words.color
    }
}
