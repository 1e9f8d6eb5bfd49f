import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One distance: the number, and beside it (portrait: under it) the place, kind and date.
Touchable {
    id: root

    required property var value // {place, figure}
    property int size: Theme.numL

    readonly property bool upright: Theme.portrait
    readonly property real beside: upright ? 0 : Math.round(size * 2.6)

    name: value.place + "，" + value.figure.spoken
    implicitHeight: Math.max(Theme.row, upright ? number.height + words.height + 12 : Math.max(number.height + 12, words.height))
    height: implicitHeight
    opacity: pressed ? 0.7 : 1

    FigureNumber {
        id: number

        y: root.upright ? 0 : Math.round((root.height - height) / 2) - 4
        figure: root.value.figure
        size: root.size
        available: root.upright ? root.width : root.beside - 16
    }
    Rectangle {
        y: root.upright ? root.height - 3 : number.y + number.height + 2
        width: 44
        height: 3
        color: Colour.gold
    }
    Column {
        id: words

        x: root.beside
        y: root.upright ? number.height : Math.round((root.height - height) / 2)
        width: root.width - root.beside

        Words {
            serif: true
            width: parent.width
            text: root.value.place.replace(/-/g, "\u2011")
            font.pixelSize: Theme.h3
            font.bold: true
        }
        KindMark {
            kind: root.value.figure.kind
            text: root.value.figure.mark
            available: words.width
        }
    }
}
