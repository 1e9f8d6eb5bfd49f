import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A key figure as a row: its full name, number, kind and date, and a bar where it can be set beside another.
Touchable {
    id: root

    required property var value // a figure of shapes.py with `share`
    property int size: Theme.numS
    property real pad: 24

    readonly property real first: Theme.portrait ? width : Math.round(width * 0.36)
    readonly property real cellX: Theme.portrait ? 0 : first + 48
    readonly property real cell: width - cellX
    readonly property real beside: cell - number.width - 32 // room of the kind mark on the number's line
    readonly property bool under: beside < Math.min(mark.natural, 280)

    name: value.spoken
    implicitHeight: Math.max(Theme.row, label.height + 32, Theme.portrait ? label.height + body.height + 28 : body.height + pad)

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        color: Colour.pressed
    }
    Words {
        id: label

        y: Theme.portrait ? 14 : Math.round((root.height - height) / 2)
        width: root.first
        text: root.value.label
        font.bold: true
    }
    Item {
        id: body

        x: root.cellX
        y: Theme.portrait ? label.y + label.height : Math.round((root.height - height) / 2)
        width: root.cell
        height: number.height + (root.under ? mark.height : 0) + (bar.visible ? bar.height : 0)

        FigureNumber {
            id: number

            figure: root.value
            size: root.size
            available: root.cell
        }
        KindMark {
            id: mark

            readonly property real natural: says.advanceWidth + 36

            x: root.under ? 0 : root.cell - width
            y: root.under ? number.height : Math.max(0, number.height - height - 6)
            kind: root.value.kind
            text: root.value.mark
            available: root.under ? root.cell : root.beside
        }
        FigureBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.value.share > 0
            share: root.value.share
            solid: root.value.solid
        }
    }
    TextMetrics {
        id: says

        font { family: Theme.sans; pixelSize: Theme.mark }
        text: root.value.mark
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
