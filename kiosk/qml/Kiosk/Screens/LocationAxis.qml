pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Under the axis: its name, and the parks that lie on it.
Item {
    id: root

    required property LocationViewModel vm
    property bool parks: true
    property real firstX: 300 // where the first park's node is
    property real endX: 800 // where the labels must end

    readonly property real pitch: (endX - firstX + 16) / Math.max(1, vm.axisParks.length)
    readonly property real depth: Math.max(axis.height, list.count > 0 && list.itemAt(0) ? list.itemAt(0).height : 0)

    signal asked(string ref, Item item)
    signal opened(string park)

    Touchable {
        id: axis

        y: 4
        implicitWidth: Math.max(Theme.row, title.width)
        implicitHeight: Math.max(Theme.row, title.height + 28)
        name: root.vm.axis
        opacity: pressed ? 0.7 : 1
        onTapped: root.asked(root.vm.axisRef, axis)

        Words {
            id: title

            y: 14
            width: Math.min(implicitWidth, root.parks ? root.firstX - 40 : implicitWidth)
            text: root.vm.axis
            font.bold: true
            color: Colour.goldText
        }
        Rectangle {
            anchors { top: title.bottom; topMargin: 2 }
            width: 44
            height: 3
            color: Colour.gold
        }
    }
    Repeater {
        id: list

        model: root.parks ? root.vm.axisParks : []
        delegate: Flow {
            id: park

            required property var modelData
            required property int index

            x: root.firstX - 16 + index * root.pitch
            y: Theme.lowReach ? 4 : 10
            width: root.pitch - 16
            spacing: beside ? 32 : 0
            readonly property bool beside: name.implicitWidth + note.implicitWidth + 32 <= width

            LocationName {
                id: name

                text: park.modelData.name
                room: park.width
                onTapped: root.opened(park.modelData.id)
            }
            Touchable {
                id: source

                width: park.beside ? note.implicitWidth : park.width
                height: Math.max(Theme.row, note.height + 12)
                name: park.modelData.name + "，" + park.modelData.note
                opacity: pressed ? 0.7 : 1
                onTapped: root.asked(park.modelData.ref, source)

                Words {
                    id: note

                    y: park.beside ? Math.round((source.height - height) / 2) : 0
                    width: parent.width
                    text: park.modelData.note
                    font.pixelSize: Theme.mark
                    color: Colour.ink2
                }
                Rectangle {
                    anchors { top: note.bottom; topMargin: 2 }
                    width: 44
                    height: 3
                    color: Colour.gold
                }
            }
        }
    }
}
