pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What the visitor needs, and the parks that suit it: each with what fits, what does not and what nobody says. The
// line comes down beside the ranking and sends a spur to each park.
Page {
    id: root

    required property MatchViewModel vm
    property string open // which choice is open: a criterion, 'most' or ''

    readonly property bool panelled: !Theme.portrait && !Theme.lowReach
    readonly property int visit: app.visit
    readonly property real listTop: Theme.portrait ? 236 : 212
    readonly property real lineX: panelled ? 704 : Theme.riser
    readonly property real pillsTop: Theme.contentBottom - pills.height
    readonly property real listBottom: panelled ? Theme.contentBottom : pillsTop - 16
    // With the needs below, the first row begins where it can be reached.
    readonly property real firstRow: panelled ? listTop : Theme.lowReach ? Theme.reachTop + 8 : 640
    readonly property string verdict: !vm.any ? "" : vm.matches > 2 ? qsTr("最合适的三处") : vm.matches === 2 ? qsTr("有两处符合")
                                                 : vm.matches === 1 ? qsTr("只有一处符合") : qsTr("没有一处能说符合")

    // Another visitor begins at the beginning.
    onVisitChanged: {
        open = "";
        list.toTop();
    }
    onActiveChanged: open = ""

    track: TrackPath {
        readonly property real lastY: root.listTop + list.lastNode

        workY: root.panelled ? 188 : root.listTop - 14
        endX: root.panelled ? root.lineX : 0
        tail: !root.panelled ? []
            : !root.vm.any ? [[root.lineX, root.listTop + 120]]
            : list.lastNode >= 0 ? [[root.lineX, lastY], [root.lineX + 34, lastY]] : [[root.lineX, root.listBottom]]
    }

    PageHead {
        id: head

        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: qsTr("为我匹配")
        aside: root.panelled ? "" : root.verdict
        note: root.dataNote
    }
    Words {
        serif: true
        visible: root.panelled
        x: 752
        y: Theme.english ? 100 : 96
        text: root.verdict
        font.pixelSize: Theme.h1
        font.bold: true
        wrapMode: Text.NoWrap
    }
    Words {
        x: Theme.right - width
        y: Theme.portrait ? 180 : 140
        text: qsTr("“未知”不算符合")
        font.pixelSize: Theme.label
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
    MatchPrompt {
        id: prompt

        x: root.panelled ? 752 : Theme.margin
        y: root.panelled ? root.listTop + 24 : root.pillsTop - 48 - height
        width: Theme.right - x
        visible: !root.vm.any
        below: !root.panelled
        criteria: root.vm.criteria
    }
    Picture {
        x: prompt.x
        y: root.panelled ? prompt.y + prompt.height + 40 : root.listTop + 12
        width: Theme.right - x
        height: (root.panelled ? Theme.contentBottom : prompt.y - 40) - y
        visible: !root.vm.any && height > 120
        slot: width > 2.6 * height ? "door_flat" : root.panelled ? "hero" : "full"
        picture: visible ? root.vm.view : null
    }
    MatchList {
        id: list

        x: root.lineX
        y: root.listTop
        width: Theme.right - x
        height: root.listBottom - y
        visible: root.vm.any
        enabled: root.open === ""
        vm: root.vm
        inset: root.panelled ? 48 : Theme.margin - x
        lead: root.firstRow - root.listTop
        onOpened: id => root.app.open("park", id)
        onAsked: (ref, item) => root.sourceAsked(ref, item)
    }
    MatchNeeds {
        id: needs

        x: Theme.margin
        y: root.listTop
        width: 560
        height: Theme.contentBottom - y
        visible: root.panelled
        enabled: root.open === ""
        vm: root.vm
        onMoreAsked: criterion => root.open = criterion
    }
    MatchPills {
        id: pills

        x: Theme.margin
        y: root.pillsTop
        width: Theme.contentWidth
        visible: !root.panelled
        vm: root.vm
        onAsked: criterion => root.open = root.open === criterion ? "" : criterion
    }
    MatchSheet {
        anchors.fill: parent
        vm: root.vm
        open: root.open
        floorY: root.panelled ? Theme.contentBottom : root.pillsTop - 12
        ceilingY: root.panelled ? root.listTop : Theme.reachTop
        most: root.panelled ? needs.width : Theme.contentWidth
        onClosed: root.open = ""
    }
}
