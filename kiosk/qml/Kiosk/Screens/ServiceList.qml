pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A list that hangs from a branch of the line: one small node an item; in two columns where there is room.
Touchable {
    id: root

    required property var items

    readonly property int columns: items.length > 4 && width > 640 ? 2 : 1
    readonly property real lastY: grid.lastY // where the branch ends

    name: items.join("，")
    implicitHeight: grid.height + 12
    height: implicitHeight
    opacity: pressed ? 0.7 : 1

    Grid {
        id: grid

        readonly property Item last: list.count >= rows ? list.itemAt(rows - 1) : null
        readonly property real lastY: last ? last.y + 20 : 0

        flow: Grid.TopToBottom
        rows: Math.ceil(root.items.length / root.columns)
        columnSpacing: 32
        rowSpacing: 8

        Repeater {
            id: list

            model: root.items
            delegate: Item {
                id: cell

                required property string modelData
                required property int index

                width: (root.width - 32 * (root.columns - 1)) / root.columns
                height: words.height

                Rectangle {
                    x: cell.index < grid.rows ? -36 : -20
                    y: 15
                    width: 9
                    height: 9
                    radius: 5
                    color: Colour.gold
                }
                Rectangle {
                    x: -36
                    y: 18
                    width: 24
                    height: 3
                    visible: cell.index < grid.rows
                    color: Colour.gold
                }
                Words {
                    id: words

                    width: parent.width
                    text: cell.modelData
                }
            }
        }
    }
}
