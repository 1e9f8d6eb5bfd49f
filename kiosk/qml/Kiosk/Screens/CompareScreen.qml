pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Two or three parks side by side: one row for each field that at least one of them has.
Page {
    id: root

    required property CompareViewModel vm

    readonly property bool picking: app.shortlist.picking
    readonly property var heads: vm.heads
    readonly property string grammar: qsTr("实线已发生，虚线为公布、计划或目标，点线为资料未提供。条长只在同一行可比。")
    readonly property bool typing: picking && (pick.item as ComparePick)?.typing === true

    railHidden: typing
    toastFloor: places.barTop - 12
    track: TrackPath {
        workY: root.picking ? (Theme.lowReach ? Theme.reachTop - 2 : Theme.portrait ? 250 : 200) : places.workY
        free: root.typing
        nodes: root.picking ? [] : root.heads.map((park, i) => ({ "x": places.x(i) + 8, "y": places.workY, "mark": park.done ? "shelf" : "ahead" }))
    }
    complete: pane.complete
    onActiveChanged: {
        if (active && Motion.full)
            growth.restart();
    }

    Binding {
        target: root.vm
        property: "columns"
        value: places.most
    }
    ComparePlaces {
        id: places

        shown: root.vm.count
        headHeight: headRow.height
    }
    NumberAnimation {
        id: growth

        target: table
        property: "grown"
        from: 0
        to: 1
        duration: 480
        easing.type: Easing.OutCubic
    }
    PageHead {
        id: head

        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: root.picking ? "" : root.vm.count === 3 ? qsTr("三园对比") : root.vm.count === 2 ? qsTr("两园对比") : qsTr("园区对比")
        remark: root.picking || Theme.portrait ? "" : root.grammar
        note: root.dataNote
    }
    Words {
        x: Theme.margin
        y: places.legendY
        visible: Theme.portrait && !root.picking
        width: Theme.contentWidth
        text: root.grammar
        font.pixelSize: Theme.mark
        color: Colour.ink2
    }
    Item {
        id: table

        property real grown: 1

        anchors.fill: parent
        visible: !root.picking

        Repeater {
            model: Theme.lowReach ? root.heads : []
            delegate: Picture {
                required property var modelData
                required property int index

                x: places.x(index)
                y: places.top
                width: places.columnWidth
                height: places.viewHeight
                visible: height > 60
                slot: "card_wide"
                picture: modelData.picture
            }
        }
        Row {
            id: headRow

            x: places.x(0)
            y: places.headY
            spacing: places.gap + places.columnWidth - places.cellWidth

            Repeater {
                model: root.heads
                delegate: CompareHead {
                    required property var modelData

                    park: modelData
                    pictured: !Theme.lowReach
                    width: places.cellWidth
                    height: implicitHeight
                    onTapped: root.app.open("park", modelData.id)
                }
            }
        }
        CompareRows {
            id: pane

            x: Theme.margin
            y: places.paneY
            width: Theme.contentWidth
            height: places.paneHeight
            vm: root.vm
            place: places
            grown: table.grown
            onAsked: (ref, item) => root.sourceAsked(ref, item)
            onPicturesAsked: column => {
                root.app.open("park", root.heads[column].id);
                root.app.showPicture(0);
            }
        }
        CompareEmpty {
            x: places.x(root.heads.length)
            y: places.headY
            width: root.heads.length === 0 ? Theme.right - x : places.columnWidth
            height: places.barTop - 24 - y
            visible: root.heads.length < 2
            app: root.app
        }
        CompareBar {
            x: Theme.margin
            y: places.barTop
            width: Theme.contentWidth
            app: root.app
            vm: root.vm
        }
    }
    Loader {
        id: pick

        anchors.fill: parent
        active: root.picking
        sourceComponent: ComparePick {
            app: root.app
            vm: root.vm
        }
    }
}
