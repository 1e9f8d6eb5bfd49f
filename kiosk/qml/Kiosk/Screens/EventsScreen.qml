pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The timeline: every event is a node of the golden line. Landscape: the line runs to the right, turns and comes
// back; portrait: it runs down. Solid as far as the last that happened, then dashed; grey dots where no date is known.
Page {
    id: root

    required property EventsViewModel vm

    readonly property int asked: app.screen === "events" ? Number(app.subject) || 0 : 0
    readonly property int pageNumber: Math.max(0, Math.min(asked, pages - 1))
    readonly property bool upright: Theme.portrait
    readonly property real lineY: Theme.lowReach ? Theme.reachTop + (upright ? 0 : -26)
        : !upright ? head.block + 24 : pictured >= head.block + 220 ? pictured : head.block + 20
    readonly property real pictured: Math.min(640, Theme.contentBottom - vm.events.length * needed) // with a picture
    readonly property real bottomY: Theme.contentBottom - (pages > 1 ? Theme.secondary + 24 : 0)
    readonly property int across: upright ? 1 : Theme.largeText ? 4 : 5
    readonly property real needed: upright ? (Theme.largeText ? 168 : 126) : (Theme.largeText ? 330 : 262)
    readonly property int lines: Math.max(1, Math.floor((Theme.contentBottom - lineY) / needed))
    readonly property int most: fits(lines) ? vm.events.length : perPage
    readonly property int perPage: across * Math.max(1, Math.floor((Theme.contentBottom - Theme.secondary - 24 - lineY) / needed))
    readonly property int pages: Math.ceil(vm.events.length / most)
    readonly property var shown: vm.events.slice(pageNumber * most, (pageNumber + 1) * most)
    readonly property int rows: Math.ceil(shown.length / across)
    readonly property real rowHeight: (bottomY - lineY) / Math.max(1, upright ? rows : Math.max(rows, 1))

    function fits(lines: int): bool {
        return vm.events.length <= lines * across;
    }

    function turn(by: int): void {
        app.open("events", String(pageNumber + by));
    }

    track: EventsTrack {
        events: root.shown
        upright: root.upright
        across: root.across
        top: root.lineY
        rowHeight: root.rowHeight
        last: root.vm.events.map(one => one.happened).lastIndexOf(true) - root.pageNumber * root.most
        more: root.pageNumber < root.pages - 1
    }

    SectionHead {
        id: head

        app: root.app
        screen: "events"
        title: qsTr("大事记")
        lead: qsTr("实线已发生，虚线为计划，灰点没有日期")
        note: root.dataNote
        foot: root.lineY - 20
    }
    Repeater {
        model: root.shown
        delegate: EventStop {
            id: stop

            required property var modelData
            required property int index
            readonly property point node: Qt.point(root.track.nodes[index]?.x ?? 0, root.track.nodes[index]?.y ?? 0)

            value: modelData
            x: root.upright ? node.x + 48 : node.x - 16
            y: root.upright ? node.y - 22 : node.y + 26
            width: root.upright ? Theme.right - x : (Theme.contentWidth + 48) / root.across - 36
            onTapped: root.sourceAsked(modelData.ref, stop)
        }
    }
    Repeater {
        model: (root.track as EventsTrack).dots
        delegate: Rectangle {
            required property var modelData

            x: modelData[0] - 2
            y: modelData[1] - 2
            width: 4
            height: 4
            color: Colour.control
        }
    }
    Row {
        anchors { right: parent.right; rightMargin: Theme.margin }
        y: Theme.contentBottom - height
        visible: root.pages > 1
        spacing: Theme.gap

        CircleButton {
            name: qsTr("上一页")
            icon: Icons.arrowLeft
            filled: false
            available: root.pageNumber > 0
            onTapped: root.turn(-1)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: (root.pageNumber + 1) + " / " + root.pages
            font.pixelSize: Theme.label
            wrapMode: Text.NoWrap
        }
        CircleButton {
            name: qsTr("下一页")
            icon: Icons.arrowRight
            available: root.pageNumber < root.pages - 1
            onTapped: root.turn(1)
        }
    }
}
