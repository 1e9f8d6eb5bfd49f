import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The home screen: a question, the figures that say most, and five doors hanging from the line.
Page {
    id: root

    required property HomeViewModel vm

    readonly property bool low: Theme.lowReach
    readonly property bool portrait: Theme.portrait
    readonly property real doorsBottom: Theme.railY - 48
    // The line's height. In low reach the figures come first below the reach line, and the line follows them.
    readonly property real lowTop: Theme.reachTop + 8
    readonly property real workY: low ? lowTop + figures.height + 20 : portrait ? Theme.railY - 880 : 336
    readonly property int visit: app.visit

    onVisitChanged: doors.page = 0

    track: TrackPath {
        workY: root.workY
        nodes: doors.edges.map(x => ({ "x": doors.x + x + 8, "y": root.workY, "mark": "shelf" }))
    }

    HomeHead {
        id: head

        width: Theme.width
        height: root.portrait || root.low ? figures.y - (root.low ? 36 : 28) : 320
        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: root.vm.title
        hint: root.vm.hint
        picture: root.vm.picture
        pictured: root.portrait || root.low
    }
    HomeFigures {
        id: figures

        x: root.portrait || root.low ? Theme.margin : head.textRight + (Theme.largeText ? 40 : 64)
        y: root.low ? root.lowTop : root.portrait ? root.workY - 52 - height : 287 - height
        width: Theme.right - x
        figures: root.vm.figures
        beside: root.low && !root.portrait
        small: root.low
        mark: root.portrait || root.low ? 0 : Theme.margin + (doors.edges[doors.edges.length - 1] ?? 0) - x
        onAsked: (ref, item) => root.sourceAsked(ref, item)
    }
    HomeDoors {
        id: doors

        x: Theme.margin
        y: root.workY + (root.low ? 22 : 28)
        width: Theme.contentWidth
        height: root.doorsBottom - y
        doors: root.vm.doors
        squeezed: root.low
        onOpened: screen => root.app.open(screen)
    }
}
