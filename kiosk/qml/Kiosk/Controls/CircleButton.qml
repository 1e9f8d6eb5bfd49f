import QtQuick
import Kiosk.Theme

// A circle with one icon; its name is spoken and never empty.
Touchable {
    id: root

    property string icon
    property bool filled: true

    implicitWidth: Theme.secondary
    implicitHeight: Theme.secondary
    scale: pressed ? 0.94 : 1

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.filled ? (root.pressed ? Colour.fillPressed : Colour.fill)
                           : (root.pressed ? Colour.pressed : Colour.card)
        border.width: root.filled ? 0 : Theme.hairline
        border.color: Colour.control
        opacity: root.available ? 1 : 0.35
    }
    Icon {
        anchors.centerIn: parent
        text: root.icon
        color: root.filled ? Colour.fillText : Colour.ink
        opacity: root.available ? 1 : 0.5
    }
}
