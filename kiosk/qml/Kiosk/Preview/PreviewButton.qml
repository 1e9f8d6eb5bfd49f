import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A small pill for a mouse: this window stands on a desk, not in a hall.
Touchable {
    id: root

    property bool filled: false
    property bool on: false

    implicitWidth: words.implicitWidth + 32
    implicitHeight: 36

    HoverHandler { id: mouse }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.on || root.filled ? (root.pressed ? Colour.fillPressed : Colour.fill)
                                      : root.pressed || mouse.hovered ? Colour.sand : Colour.card
        border.width: root.on || root.filled ? 0 : 1
        border.color: Colour.control
        opacity: root.available ? 1 : 0.5
    }
    Words {
        id: words

        anchors.centerIn: parent
        text: root.name
        font.pixelSize: 15
        font.bold: root.on
        color: root.on || root.filled ? Colour.fillText : Colour.ink
        wrapMode: Text.NoWrap
    }
}
