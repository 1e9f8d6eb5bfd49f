import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// An event under (landscape) or beside (portrait) its node: when, what, and whether it has happened.
Touchable {
    id: root

    required property var value // {date, text, kind, word, …}

    name: value.spoken
    implicitHeight: Math.max(Theme.row, column.implicitHeight + 14)
    opacity: pressed ? 0.7 : 1

    Column {
        id: column

        width: root.width

        Flow {
            width: parent.width
            spacing: 16

            Words {
                serif: true
                width: Math.min(implicitWidth, root.width)
                text: root.value.date
                font.pixelSize: root.value.dated ? Theme.h3 : Theme.h3 - 2
                font.bold: true
            }
            KindMark {
                visible: Theme.portrait
                height: Theme.h3 * 1.35
                kind: root.value.kind
                text: root.value.word
            }
        }
        Words {
            width: parent.width
            text: root.value.text
        }
        KindMark {
            topPadding: 4
            visible: !Theme.portrait
            kind: root.value.kind
            text: root.value.word
            available: root.width
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: 44
        height: 3
        color: Colour.gold
    }
}
