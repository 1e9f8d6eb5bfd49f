pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The parks in the order in which they suit, one list that scrolls; the spurs scroll with them. Its left edge is the
// golden line. Above the first row there may be room for a picture (portrait, low reach).
Item {
    id: root

    required property MatchViewModel vm
    property real inset: 48
    property real lead: 0 // height above the first row
    readonly property bool scrolls: list.contentHeight > list.height + 1
    readonly property real pageRoom: Theme.portrait ? Theme.secondary + Theme.gap : 0 // always, as in ParksList
    property int remaining: 0 // rows below all that is seen
    // Where the line ends: at the node of the last row, or below all that is seen.
    readonly property real lastNode: list.count > 0 && !scrolls && end.item ? end.item.y - list.contentY + end.item.nodeY : -1

    signal opened(string id)
    signal asked(string ref, Item item)

    function toTop(): void {
        list.cancelFlick();
        list.positionViewAtBeginning();
    }
    function page(direction: int): void {
        list.cancelFlick();
        const most = list.originY + list.contentHeight - list.height;
        list.contentY = Math.max(list.originY, Math.min(most, list.contentY + direction * list.height * 0.8));
    }

    QtObject {
        id: end

        property MatchRow item: null

        function look(): void {
            item = list.count > 0 ? list.itemAtIndex(list.count - 1) as MatchRow : null;
            const at = list.indexAt(root.inset + 4, list.contentY + list.height - 100);
            root.remaining = at < 0 || list.atYEnd ? 0 : list.count - 1 - at;
        }
    }
    ListView {
        id: list

        property bool calm: true

        width: parent.width
        height: parent.height - root.pageRoom
        clip: true
        model: root.vm.rows
        boundsBehavior: Flickable.StopAtBounds
        // Only while it moves: a row still being made when the model loses it makes Qt complain (DelegateModel::cancel).
        cacheBuffer: moving ? 600 : 0
        currentIndex: -1
        highlightFollowsCurrentItem: false
        onContentHeightChanged: Qt.callLater(end.look)
        onCountChanged: Qt.callLater(end.look)
        onContentYChanged: end.look()
        onHeightChanged: Qt.callLater(end.look)
        onMovingChanged: moving ? calm = false : settle.restart()

        header: Item {
            width: list.width
            height: root.lead

            Picture {
                x: root.inset
                width: parent.width - x
                height: root.lead - 24
                visible: root.lead > 120
                slot: width > 2.6 * height ? "door_flat" : "full"
                picture: visible ? root.vm.view : null
            }
        }
        delegate: MatchRow {
            required property int index

            width: list.width
            inset: root.inset
            spur: index < list.count - 1 || root.lastNode < 0 || Theme.portrait || Theme.lowReach
            enabled: list.calm
            onOpened: id => root.opened(id)
            onAsked: (ref, item) => root.asked(ref, item)
        }
        footer: Item {
            width: list.width
            height: root.vm.others > 0 ? rest.implicitHeight + 24 : 0

            Words {
                id: rest

                x: root.inset
                y: 8
                width: parent.width - x
                visible: root.vm.others > 0
                text: qsTr("其余 %1 项：资料未说明").arg(root.vm.others)
                font.pixelSize: Theme.label
                color: Colour.ink3
            }
        }
        // A row that moves while it still fades in is whole at the end.
        move: Transition {
            enabled: Motion.full
            NumberAnimation { property: "y"; duration: Motion.content; easing.type: Easing.OutCubic }
            NumberAnimation { property: "opacity"; to: 1; duration: Motion.state }
        }
        displaced: Transition {
            enabled: Motion.full
            NumberAnimation { property: "y"; duration: Motion.content; easing.type: Easing.OutCubic }
            NumberAnimation { property: "opacity"; to: 1; duration: Motion.state }
        }
        add: Transition {
            enabled: Motion.full
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Motion.state }
        }
    }
    // A touch that stops a flick opens nothing.
    Timer {
        id: settle

        interval: 100
        onTriggered: list.calm = !list.moving
    }
    PageButtons {
        visible: root.scrolls
        upright: !Theme.portrait
        room: root.height
        x: upright ? root.width + (Theme.width - Theme.right - width) / 2 : root.width - width
        y: upright ? root.height - height : root.height - Theme.secondary
        up: !list.atYBeginning
        down: !list.atYEnd
        rest: root.remaining > 0 ? qsTr("还有 %1 项").arg(root.remaining) : ""
        onPaged: direction => root.page(direction)
    }
}
