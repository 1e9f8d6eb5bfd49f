pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// All sectors at once, with live counts, above the bar. A touch beside it closes it.
Item {
    id: root

    required property ParksViewModel vm
    property real floorY: height // where the bar begins
    property real ceilingY: 0 // nothing to touch above

    readonly property var sectors: vm.sectors
    readonly property real room: floorY - ceilingY - 24 - head.height - foot.height - 3 * 24

    signal closed

    MouseArea {
        width: parent.width
        height: root.floorY
        onClicked: root.closed()
    }
    Rectangle {
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: root.floorY - height - 12
        width: Math.min(Theme.contentWidth, 1160)
        height: head.height + flick.height + foot.height + 4 * 24
        color: Colour.card
        border.width: Theme.hairline
        border.color: Colour.ink

        MouseArea { anchors.fill: parent }
        Rectangle {
            width: parent.width
            height: 4
            color: Colour.gold
        }
        Item {
            id: head

            x: 24
            y: 24
            width: parent.width - 48
            height: Math.max(title.implicitHeight, note.y + note.implicitHeight)

            Words {
                id: title

                serif: true
                text: qsTr("行业")
                font.pixelSize: 34
                font.bold: true
                wrapMode: Text.NoWrap
            }
            Words {
                id: note

                x: title.width + 20
                y: title.baselineOffset - baselineOffset
                width: parent.width - x
                text: qsTr("仅公布名称的项目按名称归类；虚线表示招商方向，目前没有对应项目")
                font.pixelSize: Theme.mark
                color: Colour.ink2
            }
        }
        Flickable {
            id: flick

            anchors.top: head.bottom
            anchors.topMargin: 24
            x: 24
            width: parent.width - 48
            height: Math.min(chipFlow.height, root.room)
            contentHeight: chipFlow.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Flow {
                id: chipFlow

                width: flick.width
                spacing: 12

                Repeater {
                    model: root.sectors.length
                    delegate: Chip {
                        required property int index
                        readonly property var chip: root.sectors[index]

                        text: chip.name
                        count: chip.count
                        on: chip.on
                        onTapped: root.vm.toggle("sector", chip.id)
                    }
                }
            }
        }
        Item {
            id: foot

            anchors { top: flick.bottom; topMargin: 24 }
            x: 24
            width: parent.width - 48
            height: Theme.primary

            PageButtons {
                visible: chipFlow.height > root.room
                anchors.verticalCenter: parent.verticalCenter
                upright: false
                layoutDirection: Qt.LeftToRight
                up: !flick.atYBeginning
                down: !flick.atYEnd
                onPaged: direction => flick.contentY = Math.max(0, Math.min(chipFlow.height - flick.height,
                                                                            flick.contentY + direction * flick.height * 0.8))
            }
            Row {
                anchors.right: parent.right
                spacing: 16

                Button {
                    kind: "secondary"
                    text: qsTr("全部行业")
                    visible: root.vm.narrowed
                    onTapped: root.vm.showAll()
                }
                Button {
                    text: qsTr("看 %1 项").arg(root.vm.visibleCount)
                    onTapped: root.closed()
                }
            }
        }
    }
}
