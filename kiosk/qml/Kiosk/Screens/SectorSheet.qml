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
    readonly property real room: floorY - ceilingY - 12 - head.height - 3 * 24

    signal closed

    function page(direction: int): void {
        const end = chipFlow.height - flick.height;
        flick.contentY = Math.max(0, Math.min(end, flick.contentY + direction * flick.height * 0.8));
    }

    MouseArea {
        width: parent.width
        height: root.floorY
        onClicked: root.closed()
    }
    Rectangle {
        x: Theme.margin
        y: root.floorY - height - 12
        width: Theme.contentWidth
        height: head.height + flick.height + 3 * 24
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
            height: Math.max(buttons.height, note.y + note.implicitHeight)

            Words {
                id: title

                anchors.verticalCenter: buttons.verticalCenter
                serif: true
                text: qsTr("行业")
                font.pixelSize: 34
                font.bold: true
                wrapMode: Text.NoWrap
            }
            Row {
                id: buttons

                anchors.right: parent.right
                spacing: 16

                PageButtons {
                    visible: chipFlow.height > root.room
                    anchors.verticalCenter: parent.verticalCenter
                    upright: false
                    up: !flick.atYBeginning
                    down: !flick.atYEnd
                    onPaged: direction => root.page(direction)
                }
                Button {
                    kind: "secondary"
                    text: qsTr("清除")
                    visible: root.vm.narrowed
                    onTapped: root.vm.showAll()
                }
                Button {
                    text: qsTr("看 %1 项").arg(root.vm.visibleCount)
                    onTapped: root.closed()
                }
            }
            Words {
                id: note

                readonly property bool beside: title.width + buttons.width + implicitWidth + 64 <= parent.width

                x: beside ? title.width + 24 : 0
                y: beside ? title.y + title.baselineOffset - baselineOffset : buttons.height + 8
                width: beside ? implicitWidth : parent.width
                text: root.vm.narrowed ? qsTr("仅公布名称的项目按名称归类；虚线表示按现在的筛选没有对应项目")
                                       : qsTr("仅公布名称的项目按名称归类；虚线表示招商方向，目前没有对应项目")
                font.pixelSize: Theme.mark
                color: Colour.ink2
            }
        }
        Flickable {
            id: flick

            x: 24
            y: head.y + head.height + 24
            width: parent.width - 48
            height: Math.min(chipFlow.height, root.room)
            contentHeight: chipFlow.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Flow {
                id: chipFlow

                width: flick.width
                spacing: Theme.gap

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
    }
}
