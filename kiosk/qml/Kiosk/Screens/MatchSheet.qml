pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// All chips of one criterion, or the choice of what matters most. It stands above what opened it; a touch beside it
// closes it.
Item {
    id: root

    required property MatchViewModel vm
    property string open // id of a criterion, 'most', or '' while closed
    property real floorY: height
    property real ceilingY: 0
    property real most: Theme.contentWidth // width that it may take

    readonly property var criterion: vm.criteria.find(one => one.id === open) ?? null
    readonly property bool first: open === "most"
    readonly property var chosen: vm.criteria.filter(one => one.on > 0)
    readonly property bool flat: Theme.lowReach && !Theme.portrait // little height: the way out stands beside the chips
    readonly property real chipsY: flat ? 24 : head.height + 2 * 24
    readonly property real room: floorY - ceilingY - chipsY - 24

    signal closed

    visible: open !== ""

    MouseArea {
        width: parent.width
        height: root.floorY
        onClicked: root.closed()
    }
    Rectangle {
        id: panel

        x: Theme.margin
        y: root.floorY - height
        width: root.flat ? root.most : Math.min(root.most, root.first ? 640 : 1000)
        height: Math.max(root.chipsY + flick.height, head.y + head.height) + 24
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
            height: Math.max(done.height, title.height)

            Words {
                id: title

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - done.width - 24
                visible: !root.flat
                serif: true
                text: root.first ? qsTr("哪项最重要") : root.criterion?.name ?? ""
                font.pixelSize: Theme.h3 + 4
                font.bold: true
            }
            Button {
                id: done

                anchors.right: parent.right
                text: qsTr("好")
                width: Math.max(implicitWidth, 140)
                onTapped: root.closed()
            }
        }
        Flickable {
            id: flick

            readonly property real needed: root.first ? choice.height : chips.height

            x: 24
            y: root.chipsY
            width: parent.width - 48 - (root.flat ? done.width + 32 : 0)
            height: Math.min(needed, root.room)
            contentHeight: needed
            interactive: needed > height + 1
            clip: interactive
            boundsBehavior: Flickable.StopAtBounds

            MatchCriterion {
                id: chips

                width: parent.width
                visible: !root.first
                all: true
                criterion: root.criterion ?? ({ "name": "", "options": [], "brief": [] })
                onToggled: option => root.vm.toggle(option)
            }
            Grid {
                id: choice

                readonly property real cell: (parent.width - (columns - 1) * Theme.gap) / columns

                columns: root.flat ? 2 : 1
                visible: root.first
                spacing: Theme.gap

                Repeater {
                    model: root.chosen.length
                    delegate: OptionRow {
                        required property int index
                        readonly property var criterion: root.chosen[index] ?? ({ "id": "", "most": "", "first": false })

                        width: choice.cell
                        text: criterion.most
                        icon: Icons.arrowFatUp
                        on: criterion.first
                        onTapped: root.vm.prefer(criterion.id)
                    }
                }
            }
        }
        MoreHint {
            target: flick
            ground: Colour.card
        }
    }
}
