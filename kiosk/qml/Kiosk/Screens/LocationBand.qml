pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The area between a boundary road and the axis, with the parks that lie in it. Its lower edge is the axis.
Item {
    id: root

    required property LocationViewModel vm
    property bool brief: false // names only: little height
    property real clear: width - 8 // where the names must end

    readonly property bool there: vm.band.name !== undefined // a zone may have an axis and no band beside it
    readonly property real plate: column.height + (brief ? 4 : 24)

    signal asked(string ref, Item item)
    signal opened(string park)

    implicitHeight: there ? plate + 8 : 0

    Words {
        x: 0
        anchors.bottom: road.top
        anchors.bottomMargin: 4
        text: root.vm.boundary
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
    Rectangle {
        id: road

        x: -Theme.margin
        width: Theme.margin + root.width
        height: 3
        visible: root.vm.boundary.length > 0
        color: Colour.control
    }
    Rectangle {
        y: 8
        width: root.width
        height: root.plate
        color: Colour.sand
        border.width: Colour.highContrast ? 3 : 0
        border.color: Colour.ink
    }
    Column {
        id: column

        x: 32
        y: root.brief ? 2 : 20
        width: root.width - 64

        Touchable {
            id: area

            width: parent.width
            height: Math.max(Theme.row, words.height + 8)
            name: (root.vm.band.name ?? "") + "，" + (root.vm.band.what ?? "")
            opacity: pressed ? 0.7 : 1
            onTapped: root.asked(root.vm.band.ref ?? "", area)

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: 3

                Words {
                    serif: true
                    width: parent.width
                    text: root.vm.band.name ?? ""
                    font.pixelSize: Theme.h3
                    font.bold: true
                }
                Words {
                    width: parent.width
                    visible: !root.brief
                    text: root.vm.band.what ?? ""
                    font.pixelSize: Theme.label
                    color: Colour.ink2
                }
                Rectangle {
                    width: 44
                    height: 3
                    color: Colour.gold
                }
            }
        }
        Repeater {
            model: root.vm.bandParks
            delegate: Flow {
                id: park

                required property var modelData

                width: root.clear - column.x
                leftPadding: 38
                spacing: 20

                LocationName {
                    id: name

                    text: park.modelData.name
                    room: park.width - 38
                    onTapped: root.opened(park.modelData.id)

                    Rectangle {
                        x: -34
                        y: Math.round((parent.height - height) / 2)
                        width: 18
                        height: 18
                        radius: 9
                        color: park.modelData.done ? Colour.gold : Colour.sand
                        border.width: park.modelData.done ? 0 : 4
                        border.color: Colour.gold
                    }
                }
                Touchable {
                    id: source

                    implicitWidth: Math.max(Theme.row, note.implicitWidth)
                    implicitHeight: Theme.row
                    name: park.modelData.name + "，" + park.modelData.note
                    opacity: pressed ? 0.7 : 1
                    onTapped: root.asked(park.modelData.ref, source)

                    Words {
                        id: note

                        anchors.verticalCenter: parent.verticalCenter
                        text: park.modelData.note
                        font.pixelSize: Theme.mark
                        color: Colour.ink2
                        wrapMode: Text.NoWrap
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
}
