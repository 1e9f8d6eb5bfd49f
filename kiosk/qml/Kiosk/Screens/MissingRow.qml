pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Something that a visitor would ask and nobody has published: a dashed box, dots, and the words.
Item {
    id: root

    property string text
    property string detail

    implicitHeight: Math.max(Theme.row, column.implicitHeight + 28)

    DashedBox { anchors.fill: parent }
    Column {
        id: column

        x: 24
        y: 14
        width: root.width - 48

        Words {
            width: parent.width
            text: root.text
            font.bold: root.detail.length > 0
        }
        Words {
            width: parent.width
            visible: text.length > 0
            text: root.detail
            font.pixelSize: Theme.label
            color: Colour.ink2
        }
        Row {
            spacing: 14

            Row {
                y: Math.round(says.height / 2)
                spacing: 3

                Repeater {
                    model: 9
                    delegate: Rectangle { width: 3; height: 2; color: Colour.ink3 }
                }
            }
            Words {
                id: says

                text: qsTr("资料未提供")
                font.pixelSize: Theme.mark
                color: Colour.ink3
                wrapMode: Text.NoWrap
            }
        }
    }
}
