pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What cannot be drawn: areas of which nobody says where they lie.
Row {
    id: root

    required property LocationViewModel vm
    property real room: 600

    readonly property real cell: (room - 32 * (vm.unplaced.length - 1)) / Math.max(1, vm.unplaced.length)

    signal asked(string ref, Item item)

    spacing: 32

    Repeater {
        model: root.vm.unplaced
        delegate: Touchable {
            id: area

            required property var modelData
            readonly property var figure: modelData.figures[0] ?? null

            width: Math.min(column.wide, root.cell)
            height: Math.max(Theme.primary, column.height + 6)
            name: modelData.name + "，" + (figure ? figure.spoken : modelData.what)
            opacity: pressed ? 0.7 : 1
            onTapped: root.asked(figure ? figure.ref : modelData.ref, area)

            Column {
                id: column

                readonly property real wide: Math.max(title.implicitWidth, mark.implicitWidth + 8)

                width: parent.width

                Words {
                    id: title

                    width: Math.min(implicitWidth, root.cell)
                    text: area.modelData.name + (area.figure ? qsTr("：%1").arg(area.figure.full) : "")
                    font.pixelSize: Theme.label
                    font.bold: true
                }
                KindMark {
                    id: mark

                    kind: area.figure ? area.figure.kind : "missing"
                    text: (area.figure ? area.figure.mark + " · " : "") + qsTr("位置资料未提供")
                    available: root.cell
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: 44
                height: 3
                color: Colour.gold
            }
        }
    }
}
