pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One field of all parks that are compared. A park that says nothing of it has dots and the words.
Item {
    id: root

    required property var row // {field, label, same, sameGiven, cells}
    required property ComparePlaces place
    required property var heads
    property real grown: 1

    readonly property string label: row.label || ({
            "partners": qsTr("合作方"), "steps": qsTr("进展与日期"), "sectors": qsTr("行业"), "location": qsTr("位置"),
            "goals": qsTr("定位"), "components": qsTr("组成"), "remarks": qsTr("其他"), "facts": qsTr("另据"),
            "pictures": qsTr("图片")
        })[row.field] || row.field
    readonly property bool wide: !Theme.portrait
    readonly property real cellsY: wide ? 0 : names.y + names.height - 4

    signal asked(string ref, Item item)
    signal picturesAsked(int column)

    implicitHeight: Math.max(names.y + names.height + (wide ? 14 : 0), cellsY + cells.height)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Colour.rule
    }
    Flow {
        id: names

        y: 14
        width: root.wide ? root.place.label - 24 : root.width
        spacing: 12

        Words {
            width: Math.min(implicitWidth, names.width)
            text: root.label
            font.bold: true
        }
        Words {
            width: Math.min(implicitWidth, names.width)
            visible: text !== ""
            text: root.row.same ? qsTr("相同") : root.row.sameGiven ? qsTr("已公布的相同") : ""
            font.pixelSize: Theme.label
            color: Colour.ink2
        }
    }
    Row {
        id: cells

        x: root.place.label
        y: root.cellsY
        spacing: root.place.gap + root.place.columnWidth - root.place.cellWidth

        Repeater {
            model: root.row.cells
            delegate: Column {
                id: cell

                required property var modelData
                required property int index

                width: root.place.cellWidth

                Repeater {
                    model: cell.modelData
                    delegate: CompareEntry {
                        id: said

                        required property var modelData

                        entry: modelData
                        label: root.label + ", " + (root.heads[cell.index]?.name ?? "")
                        width: cell.width
                        height: implicitHeight
                        grown: root.grown
                        onTapped: pictured ? root.picturesAsked(cell.index) : root.asked(modelData.ref, said)
                    }
                }
                Row {
                    visible: cell.modelData.length === 0
                    height: Theme.row
                    spacing: 14

                    Row {
                        y: 15 + Math.round(says.height / 2)
                        spacing: 4

                        Repeater {
                            model: 8
                            delegate: Rectangle { width: 3; height: 2; color: Colour.ink3 }
                        }
                    }
                    Words {
                        id: says

                        y: 15
                        text: qsTr("资料未提供")
                        font.pixelSize: Theme.label
                        color: Colour.ink3
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
