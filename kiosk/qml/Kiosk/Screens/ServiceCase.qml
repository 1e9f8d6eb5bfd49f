pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A company that a service helped: its name, one large figure, what came of it. Bars only where two figures of
// the company share a unit.
Touchable {
    id: root

    required property var value // {name, result, label, figure, bars}

    readonly property real pad: 32
    readonly property bool tight: Theme.english && !Theme.portrait
    readonly property real inner: width - 2 * pad
    readonly property real share: 0.42 // of the inner width that the bars take

    name: value.name + "，" + value.figure.spoken
    implicitHeight: column.y + column.implicitHeight + foot.height + (tight ? 4 : 10) + foot.anchors.bottomMargin

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colour.pressed : Colour.card
        border.width: root.pressed || Colour.highContrast ? 3 : 0
        border.color: Colour.ink

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 3
            color: Colour.gold
        }
    }
    Column {
        id: column

        x: root.pad
        y: root.tight ? 18 : 24
        width: root.inner

        Words {
            serif: true
            width: parent.width
            text: root.value.name
            font.pixelSize: Theme.h3
            font.bold: true
        }
        Flow {
            id: flow

            width: parent.width
            topPadding: 4

            FigureNumber {
                id: number

                figure: root.value.figure
                size: Theme.numM
                available: flow.width
            }
            Item {
                width: 16
                height: 1
            }
            Words {
                height: number.height
                text: root.value.label
                verticalAlignment: Text.AlignBottom
                bottomPadding: 16
                wrapMode: Text.NoWrap
            }
        }
        Words {
            width: parent.width
            text: root.value.result
            color: Colour.ink2
        }
    }
    Item {
        id: foot

        anchors { bottom: parent.bottom; bottomMargin: root.tight ? 22 : 26 }
        x: root.pad
        width: root.inner
        height: Math.max(mark.height, bars.visible ? bars.height : 0)

        KindMark {
            id: mark

            anchors.bottom: parent.bottom
            kind: root.value.figure.kind
            text: root.value.figure.mark
            available: bars.visible ? root.inner * (1 - root.share) - 24 : root.inner
        }
        Column {
            id: bars

            anchors { right: parent.right; bottom: parent.bottom }
            width: root.inner * root.share
            visible: root.value.bars.length > 0

            Repeater {
                id: list

                model: root.value.bars
                delegate: ServiceBar {
                    required property var modelData

                    width: bars.width
                    bar: modelData
                }
            }
        }
    }
}
