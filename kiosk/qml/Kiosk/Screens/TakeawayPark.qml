pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A park in the code: picture, name, its first figures; one that is kept can be taken off the list.
Rectangle {
    id: root

    required property var park // {id, name, picture, figures, further}
    property bool removable: true
    property bool pictured: true

    readonly property real textX: pictured ? 152 : 24
    readonly property real room: width - textX - 16 - (removable ? drop.width + 36 : 0)
    readonly property int columns: Theme.largeText || room < 480 ? 1 : 2

    signal removed
    signal opened
    signal asked(string ref, Item item)

    implicitHeight: Math.max(140, body.height + 16)
    color: Colour.card
    border.width: Colour.highContrast ? 3 : 0
    border.color: Colour.ink

    Picture {
        width: 132
        height: parent.height
        visible: root.pictured
        slot: "card"
        labelX: 6
        labelY: 6
        picture: root.park.picture
    }
    Column {
        id: body

        x: root.textX
        y: (root.height - height) / 2
        width: root.room
        spacing: 2

        Item {
            width: parent.width
            height: name.height

            Words {
                id: name

                width: parent.width
                serif: true
                text: root.park.name
                font.pixelSize: Theme.h3
                font.bold: true
            }
            Words {
                anchors { right: parent.right; baseline: name.baseline }
                visible: root.park.further > 0 && name.contentWidth + implicitWidth + 24 <= root.room && name.lineCount === 1
                text: qsTr("另有 %1 项数字").arg(root.park.further)
                font.pixelSize: Theme.mark
                color: Colour.ink3
                wrapMode: Text.NoWrap
            }
        }
        EvenGrid {
            id: grid

            width: parent.width
            columns: root.columns
            // The second of two often bears a condition.
            widths: columns === 2 && root.park.figures.length === 2 ? [width * 0.43, width * 0.57 + gap] : []
            gap: 16
            rowGap: 4
            visible: root.park.figures.length > 0

            Repeater {
                model: root.park.figures
                delegate: TakeawayFigure {
                    id: cell

                    required property var modelData

                    figure: modelData
                    onImplicitHeightChanged: grid.later()
                    onTapped: root.asked(figure.ref, cell)
                }
            }
        }
        Words {
            width: parent.width
            visible: root.park.figures.length === 0
            text: qsTr("数字：资料未提供")
            font.pixelSize: Theme.mark
            color: Colour.ink3
        }
    }
    CircleButton {
        id: drop

        anchors { right: parent.right; rightMargin: 20; verticalCenter: parent.verticalCenter }
        visible: root.removable
        filled: false
        name: qsTr("把%1移出选单").arg(root.park.name)
        icon: Icons.x
        onTapped: root.removed()
    }
}
