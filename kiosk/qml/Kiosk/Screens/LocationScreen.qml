pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Where things are, as far as the sources say: the golden line is the avenue, a band lies beside it, distances
// leave the hub as spokes. A schematic, never a map: no bearings, no scale, no outlines.
Page {
    id: root

    required property LocationViewModel vm

    readonly property string wish: app.screen === "location" && app.subject ? app.subject : "all" // all, parks or transport
    // Long or large words in little room: one half at a time.
    readonly property bool halves: Theme.largeText && (Theme.english || Theme.lowReach || Theme.touch > 1.1)
                                || Theme.english && Theme.lowReach || Theme.lowReach && Theme.touch > 1.1
    readonly property bool mapped: wish === "map" && vm.map.source !== undefined
    readonly property string shown: mapped ? "map" : halves && (wish === "all" || wish === "map") ? "parks" : wish
    readonly property bool parks: !mapped && shown !== "transport"
    readonly property bool transport: !mapped && shown !== "parks" && vm.spokes.length > 0
    readonly property bool upright: Theme.portrait
    readonly property bool roomy: !upright && !Theme.lowReach && !Theme.english && !Theme.largeText && Theme.touch < 1.1
    readonly property string rest: parks ? qsTr("其余 %1 项：位置资料未提供").arg(vm.restCount) : ""

    readonly property real extra: Theme.height - (upright ? 1920 : 1080)
    readonly property real axisY: !Theme.lowReach ? (upright ? (Theme.english || Theme.largeText ? 970 : 1050) : 612) + extra / 2
        : parks ? Theme.reachTop + band.height + 4
                : upright ? Theme.reachTop + 60 : (Theme.reachTop + chips.y - 24) / 2
    readonly property real hubX: upright ? Theme.margin + 16 + Theme.contentWidth * Math.max(2, vm.spokes.length - 1) / Math.max(3, vm.spokes.length)
                               : Theme.margin + Theme.contentWidth * (!transport ? 0.78 : !parks ? 0.3 : 0.488)
    readonly property bool hubbed: !mapped && (transport || !upright)
    readonly property real hubR: Theme.lowReach ? 44 : 58
    readonly property real bandWidth: Theme.contentWidth * (upright ? 1 : !transport ? 0.66 : Theme.english || Theme.largeText ? 0.355 : 0.426)
    // Little height and large targets: the names go beside the chips.
    readonly property bool cramped: !upright && Theme.lowReach && !transport && Theme.touch > 1.1
    readonly property real firstX: Theme.margin + Theme.contentWidth * (cramped ? 0.4 : upright ? (Theme.english ? 0.31 : 0.2) : Theme.largeText && Theme.english ? 0.21 : 0.17)
    readonly property var ends: vm.spokes.map((one, i) => spokeEnd(i))

    function spokeEnd(i: int): var {
        const n = vm.spokes.length, at = n > 1 ? i / (n - 1) : 0.5;
        if (upright)
            return [Theme.margin + 16 + i * Theme.contentWidth / n, axisY + axis.depth + (Theme.lowReach ? 26 : 96)];
        const x = Theme.margin + Theme.contentWidth * (!parks ? 0.52 : Theme.lowReach ? 0.6 : Theme.english || Theme.largeText ? 0.64 : 0.694);
        const highest = Theme.lowReach ? Theme.reachTop + 56 : 320 + extra / 2;
        const lowest = Theme.lowReach ? chips.y - 24 - 56 : 842 + extra / 2;
        const y = at < 0.5 ? highest + (axisY - highest) * at * 2 : axisY + (lowest - axisY) * (at - 0.5) * 2;
        return [x, Math.round(y)];
    }

    track: TrackPath {
        workY: root.mapped ? map.y - 12 : root.axisY
        endX: root.hubbed ? root.hubX - root.hubR : 0
        nodes: root.parks ? root.vm.axisParks.map((one, i) => ({ "x": root.firstX + i * axis.pitch, "y": root.axisY,
                                                                 "mark": one.done ? "done" : "ahead" })) : []
    }

    SectionHead {
        id: head

        app: root.app
        screen: "location"
        title: qsTr("位置关系")
        lead: root.roomy || root.mapped ? "" : root.rest
        note: root.dataNote
        foot: root.mapped ? (root.upright ? 640 : 200) : Theme.lowReach ? Theme.reachTop - 56 : root.upright ? band.y - 56 : 200
    }
    Rectangle {
        x: head.titleEnd + 40
        y: head.titleMiddle - height / 2
        width: badge.width + 44
        height: badge.height + 18
        color: "transparent"
        border.width: Theme.hairline
        border.color: Colour.ink

        Words {
            id: badge

            anchors.centerIn: parent
            text: root.mapped ? qsTr("审图号：%1").arg(root.vm.map.approval) : qsTr("位置关系示意图，非地图，不按比例")
            font.pixelSize: Theme.label
            font.bold: true
            wrapMode: Text.NoWrap
        }
    }
    LocationMap {
        id: map

        visible: root.mapped
        map: root.vm.map
        x: Theme.margin
        y: root.upright ? Math.max(440, head.foot + 40) : head.titleMiddle + 64
        width: Theme.contentWidth
        height: chips.y - 24 - y
    }
    LocationBand {
        id: band

        visible: root.parks && there
        vm: root.vm
        brief: Theme.lowReach
        x: Theme.margin
        y: root.axisY - height - 2
        width: root.bandWidth
        clear: root.upright && root.transport ? root.hubX - root.hubR - 24 - x : width - 8
        onAsked: (ref, item) => root.sourceAsked(ref, item)
        onOpened: park => root.app.open("park", park)
    }
    // The axis beyond the hub: the track itself ends at the ring.
    Rectangle {
        x: root.hubX
        y: root.axisY - 2
        visible: root.hubbed
        width: (Theme.lowReach && root.transport && !root.upright ? root.ends[0][0] : parent.width) - x
        height: Theme.lineWidth
        color: Colour.gold
    }
    LocationAxis {
        id: axis

        visible: !root.mapped
        vm: root.vm
        parks: root.parks
        x: Theme.margin
        y: root.axisY + 4
        firstX: root.firstX - Theme.margin
        endX: !root.hubbed ? Theme.contentWidth : root.hubX - Theme.margin - (root.upright ? 24 : root.roomy && root.transport ? 90 : 60)
        onAsked: (ref, item) => root.sourceAsked(ref, item)
        onOpened: park => root.app.open("park", park)
    }
    LocationSpokes {
        width: root.width
        height: root.height
        visible: root.transport
        vm: root.vm
        hubX: root.hubX
        hubY: root.axisY
        hubR: root.hubR
        ends: root.ends
        size: Theme.lowReach ? 64 : Theme.numL
        raised: !Theme.lowReach
        onAsked: (ref, item) => root.sourceAsked(ref, item)
    }
    LocationHub {
        visible: root.hubbed
        x: root.hubX
        y: root.axisY
        r: root.hubR
        name: root.app.zone
        place: root.upright || !root.transport ? "beside" : Theme.english || Theme.largeText || root.vm.spokes.length % 2 === 0 ? "above" : "below"
        labelWidth: place === "beside" ? Theme.right - x - root.hubR - 16 : root.parks ? 200 : 400
    }
    SectionChips {
        id: chips

        width: undefined
        chips: [{ "id": "all", "name": qsTr("全部") }, { "id": "parks", "name": qsTr("只看园区") },
                { "id": "transport", "name": qsTr("只看交通") },
                { "id": "map", "name": qsTr("地图") }].slice(root.halves ? 1 : 0, root.vm.map.source ? 4 : 3).filter(one => one.id !== "transport" || root.vm.spokes.length > 0).map(one => Object.assign(one, { "on": one.id === root.shown }))
        onChosen: id => root.app.open("location", id === "all" ? "" : id)
    }
    Words {
        x: Theme.margin
        y: chips.y - height - 16
        visible: root.roomy && !root.mapped
        text: root.rest
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
    LocationUnplaced {
        id: unplaced

        visible: root.parks
        vm: root.vm
        x: root.cramped ? band.x + band.width + 48 : chips.x + chips.width + 40
        y: root.cramped ? Theme.reachTop + 8 : Theme.contentBottom - height
        room: (root.upright || !root.transport ? Theme.right : Theme.margin + Theme.contentWidth * 0.69) - x
        onAsked: (ref, item) => root.sourceAsked(ref, item)
    }
}
