pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// All parks and projects: cards that hang from the line, chips that narrow them, a search.
Page {
    id: root

    required property ParksViewModel vm
    property bool sheetOpen: false
    property int seen: -1 // the visit that has been here

    readonly property bool searching: vm.search.searching
    readonly property bool typing: searching && (search.item as ParksSearch)?.typing === true
    readonly property int visit: app.visit
    readonly property real workY: Theme.lowReach ? Theme.reachTop - 2 : 200
    readonly property real barTop: Theme.contentBottom - (Theme.portrait ? 2 * Theme.primary + 12 : Theme.primary)
    readonly property bool hanging: !searching && list.atTop
    readonly property var leading: vm.rows.leading

    function goTo(id: string): void {
        root.app.open("park", id);
    }

    railHidden: typing
    track: TrackPath {
        workY: root.workY
        free: root.typing
        nodes: !root.hanging ? [] : root.leading.map((done, i) => ({
            "x": Theme.margin + 8 + i * (list.grid.cardWidth + list.grid.cardGap), "y": root.workY, "mark": done ? "shelf" : "ahead"
        }))
    }
    onVisitChanged: {
        sheetOpen = false;
        list.toTop();
        bar.toStart();
    }
    onActiveChanged: {
        sheetOpen = false;
        // A list that nobody has seen yet is laid out only now.
        if (active && seen !== visit) {
            seen = visit;
            list.toTop();
            Qt.callLater(list.toTop);
        }
    }
    onSearchingChanged: {
        sheetOpen = false;
        if (search.item)
            (search.item as ParksSearch).typing = true;
    }

    PageHead {
        id: head

        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: root.searching ? "" : qsTr("园区与项目")
        aside: root.searching ? "" : root.vm.narrowed ? qsTr("%1 / %2 项").arg(root.vm.visibleCount).arg(root.vm.total)
                                                      : qsTr("%1 项").arg(root.vm.total)
        note: root.dataNote
    }
    // In low reach the block sinks to the rail; above it there is only something to look at.
    Picture {
        visible: Theme.lowReach
        x: Theme.margin
        y: root.searching ? 120 : head.height + 16
        width: Theme.contentWidth
        height: Math.max(0, root.workY - (root.searching ? 120 : 32) - y)
        slot: "full"
        picture: Theme.lowReach ? root.vm.view : null
    }
    ParksList {
        id: list

        y: root.workY + 2
        width: parent.width
        height: root.barTop - 12 - y
        visible: !root.searching
        enabled: !root.sheetOpen
        rows: root.vm.rows
        shortlist: root.app.shortlist
        onOpened: id => root.goTo(id)
        onSourceAsked: (ref, item) => root.sourceAsked(ref, item)
    }
    ParksBar {
        id: bar

        x: Theme.margin
        y: root.barTop
        width: Theme.contentWidth
        visible: !root.searching
        vm: root.vm
        sheetOpen: root.sheetOpen
        onSearchAsked: root.app.search("")
        onSheetAsked: root.sheetOpen = !root.sheetOpen && !root.searching // two fingers at once: one has opened the search
    }
    Loader {
        anchors.fill: parent
        active: root.sheetOpen
        sourceComponent: SectorSheet {
            vm: root.vm
            floorY: root.barTop
            ceilingY: root.workY
            onClosed: root.sheetOpen = false
        }
    }
    // Made beforehand while nothing happens, at once when it is needed.
    Loader {
        id: search

        anchors.fill: parent
        asynchronous: !root.searching
        visible: root.searching
        sourceComponent: ParksSearch {
            app: root.app
            vm: root.vm
            workY: root.workY
            barTop: Theme.contentBottom - Theme.primary
            onOpened: id => root.goTo(id)
        }
    }
}
