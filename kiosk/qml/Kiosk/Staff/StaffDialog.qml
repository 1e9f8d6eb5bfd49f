import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A question over a page: what is about to happen, and the buttons. Fills its parent; a touch beside it is no answer.
Item {
    id: root

    default property alias content: body.data
    property string title
    property string text
    property real wide: 880
    property point origin: Qt.point(0, 0) // of the window: the scrim lies over all of it
    property alias buttons: row.data

    anchors.fill: parent

    Rectangle {
        x: root.origin.x
        y: root.origin.y
        width: Theme.width
        height: Theme.height
        color: Colour.scrim
    }
    MouseArea { anchors.fill: parent }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, (parent.height - height) / (Theme.lowReach ? 1 : 2))
        width: Math.min(parent.width, root.wide)
        height: column.y + column.height + 40
        color: Colour.card
        border.width: Theme.hairline
        border.color: Colour.control

        Column {
            id: column

            x: 48
            y: 40
            width: parent.width - 96
            spacing: 24

            Words {
                width: parent.width
                serif: true
                font.pixelSize: Theme.h2
                font.bold: true
                text: root.title
            }
            Words {
                width: parent.width
                visible: text.length > 0
                text: root.text
                color: Colour.ink2
            }
            Column {
                id: body

                width: parent.width
                visible: height > 0
                spacing: 16
            }
            Flow {
                id: row

                width: parent.width
                spacing: Theme.gap
            }
        }
    }
}
