import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Head of the source card: whose figure, the figure itself as large as it can be, and what kind of claim it is.
Item {
    id: root

    required property SourceViewModel vm

    readonly property bool isFigure: vm.figure.ref !== undefined
    readonly property bool narrow: width < 960
    // Words beside the number: two short lines, or up to three in all the width that the number leaves.
    readonly property real free: width - number.natural - 32 - 62 - glyph.width
    readonly property real aside: words.implicitWidth <= 1.85 * 288 ? 288 : Math.max(288, free)
    readonly property bool below: !isFigure || narrow && Math.min(words.implicitWidth, 288) > free || words.implicitWidth > 2.7 * aside

    implicitHeight: Math.max(212, box.y + box.height)

    Words {
        id: title

        width: parent.width
        text: root.vm.title
        color: Colour.ink2
    }
    FigureNumber {
        id: number

        anchors { top: title.bottom; topMargin: 8 + (140 - height) / 2 }
        visible: root.isFigure
        figure: root.isFigure ? root.vm.figure : ({ "before": "", "prefix": "", "number": "", "unit": "", "after": "", "words": false })
        size: Theme.numXl
        available: root.below ? root.width : root.width - box.width - 32
    }
    Words {
        id: statement

        readonly property int letters: text.length * (Theme.english ? 0.5 : 1)

        anchors { top: title.bottom; topMargin: 12 }
        visible: !root.isFigure
        width: parent.width
        serif: true
        text: root.vm.statement
        font.pixelSize: letters <= 9 ? 72 : letters <= 36 ? 40 : 32
        font.bold: true
    }
    Rectangle {
        id: box

        x: root.below ? 0 : root.width - width
        y: !root.isFigure ? statement.y + statement.height + 14
            : root.below ? number.y + number.height + 8 : Math.max(178 - height, title.height + 16)
        width: mark.width + 48
        height: Math.max(64, mark.height + 20)
        color: "transparent"
        border.width: Theme.hairline
        border.color: Colour.goldText

        Row {
            id: mark

            anchors.centerIn: parent
            spacing: 14

            KindGlyph {
                id: glyph

                y: Math.round((words.font.pixelSize * 1.448 - height) / 2)
                kind: root.vm.kind
            }
            Words {
                id: words

                width: Math.min(implicitWidth, root.below ? root.width - 108 : root.aside)
                text: root.vm.kindSentence
                font.pixelSize: Math.min(28, Theme.body)
                font.bold: true
                color: Colour.goldText
            }
        }
    }
}
