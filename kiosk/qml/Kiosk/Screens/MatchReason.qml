import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One reason: a sentence that opens what it rests on. The short gold stroke says that it can be touched.
Touchable {
    id: root

    required property var reason // {text, spoken, ref, nameOnly, zoneWide}
    property color color: Colour.ink

    // 15 mm, the least for any target (spec §4), where the screen says how large it is.
    readonly property real least: Theme.ppmm > 0 ? Math.min(Theme.row, Math.max(48, 15 * Theme.ppmm / Theme.scale + 1)) : Theme.row

    name: reason.spoken
    available: reason.ref !== ""
    implicitHeight: Math.max(least, words.implicitHeight + 16)

    Rectangle {
        anchors { fill: parent; leftMargin: -8; rightMargin: -8 }
        visible: root.pressed
        color: Colour.pressed
    }
    Words {
        id: words

        y: 4
        width: root.width
        text: root.reason.text
        font.pixelSize: Theme.label
        color: root.color
    }
    Rectangle {
        y: words.y + words.height + 3
        visible: root.available
        width: 44
        height: 3
        color: Colour.gold
    }
}
