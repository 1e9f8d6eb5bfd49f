import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A figure of a park that is taken away: its name and number in one line, kind and date under it.
Touchable {
    id: root

    required property var figure

    readonly property real least: Theme.ppmm > 0 ? Math.min(Theme.row, Math.max(48, 15 * Theme.ppmm / Theme.scale + 1)) : Theme.row

    readonly property real titled: Math.ceil(says.implicitWidth) // width of its first line
    readonly property real natural: Math.max(titled, Math.ceil(mark.unwrapped)) // width that it would fill

    name: figure.spoken
    implicitHeight: Math.max(least, column.height + 8)

    Rectangle {
        anchors { fill: parent; leftMargin: -6; rightMargin: -6 }
        visible: root.pressed
        color: Colour.pressed
    }
    Column {
        id: column

        width: parent.width

        Words {
            id: says

            width: parent.width
            text: root.figure.short + (Theme.english ? ": " : "：") + root.figure.full
            font.pixelSize: Theme.label
        }
        KindMark {
            id: mark

            kind: root.figure.kind
            text: root.figure.mark.replace(/ · /g, "\u00a0· ") // no line begins with the dot
            available: root.width
        }
    }
    Rectangle {
        y: column.height + 3
        width: 44
        height: 3
        color: Colour.gold
    }
}
