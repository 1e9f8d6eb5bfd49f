pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What a visitor takes along: a code that holds the data itself, framed by the line, and the parks in it.
Page {
    id: root

    required property TakeawayViewModel vm
    property bool reading: false // the text of the code in place of the parks

    readonly property bool wide: !Theme.portrait
    readonly property bool some: vm.count > 0
    readonly property real workY: Math.max(wide ? 256 : 240, lead.y + lead.height + 14)
    readonly property real wideFrameY: 208
    readonly property real frameY: wide ? wideFrameY : workY // upper edge of the frame
    readonly property real plateWidth: wide ? Math.max(656, Math.min(plateHeight - 40, Theme.contentWidth * 0.42)) : 720
    readonly property real plateHeight: wide ? Theme.contentBottom - 40 - wideFrameY : 740
    readonly property real sideWidth: wide ? plate.x - 200 - Theme.margin : Theme.contentWidth
    readonly property real sideTop: Theme.lowReach ? Theme.reachTop + (wide ? 12 : 16) : wide ? workY + 28 : plate.y + plate.height + 60
    readonly property real barY: note.y - 8 - bar.height

    readonly property string place: app.subject + " " + app.visit

    onPlaceChanged: reading = false
    onActiveChanged: {
        reading = false;
        plate.purpose = "parks";
    }

    track: TrackPath {
        readonly property real left: plate.x - 20
        readonly property real right: plate.x + plate.width + 20
        readonly property real foot: plate.y + plate.height + 20

        workY: root.workY
        endX: !root.some ? 0 : root.wide ? left - 70 : right
        tail: !root.some ? [] : root.wide
            ? [[left - 70, root.frameY], [right, root.frameY], [right, foot], [left, foot], [left, root.frameY + 112]]
            : [[right, foot], [left, foot], [left, root.frameY + 112]]
        nodes: root.some ? [{ "x": left, "y": root.frameY + 112, "mark": "shelf" }] : []
    }

    PageHead {
        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: root.vm.kept ? qsTr("带走我的选单") : qsTr("带走这一处")
    }
    Words {
        id: lead

        x: Theme.margin
        y: 186
        width: (root.wide ? plate.x - 110 : Theme.right) - x
        text: qsTr("手机扫码，资料就在码里。不用联网，不留姓名电话。")
        font.pixelSize: Theme.body
        color: Colour.ink2
    }
    TakeawayEmpty {
        id: empty

        x: Theme.margin
        y: root.wide ? Math.max(root.workY + 60, Theme.reachTop + 8 - buttonsY) : Theme.contentBottom - 48 - height
        width: root.wide ? root.sideWidth : Theme.contentWidth
        visible: !root.some
        app: root.app
    }
    Picture {
        x: root.wide ? plate.x : Theme.margin
        y: root.workY + 36
        width: Theme.right - x
        height: (root.wide ? Theme.contentBottom : empty.y - 48) - y
        visible: !root.some && height > 120
        slot: width > 2.6 * height ? "door_flat" : "full"
        picture: visible ? root.app.parks.view : null
    }
    TakeawayCode {
        id: plate

        x: root.wide ? Theme.right - width : (Theme.width - width) / 2
        y: root.frameY + 20
        width: root.plateWidth
        height: root.plateHeight
        visible: root.some
        vm: root.vm
        choosing: !Theme.lowReach || root.wide
    }
    ScrollPane {
        id: pane

        x: Theme.margin
        y: root.sideTop
        width: root.sideWidth
        height: root.barY - 16 - y
        foot: bar.height + 16
        visible: root.some && !root.reading
        spacing: 12

        Repeater {
            model: root.vm.parks
            delegate: TakeawayPark {
                required property var modelData

                width: pane.width
                park: modelData
                removable: root.vm.kept
                onRemoved: root.app.shortlist.remove(modelData.id)
                onAsked: (ref, item) => root.sourceAsked(ref, item)
            }
        }
    }
    TakeawayText {
        x: pane.x
        y: pane.y
        width: root.sideWidth
        height: pane.height
        visible: root.some && root.reading
        text: plate.code ? plate.code.text : ""
    }
    TakeawayBar {
        id: bar

        x: Theme.margin
        y: root.barY
        width: root.sideWidth - (root.wide || !pane.more ? 0 : pane.keysWidth)
        visible: root.some
        app: root.app
        vm: root.vm
        reading: root.reading
        codePlate: plate.several && !plate.choosing ? plate : null
        onTextAsked: root.reading = !root.reading
    }
    Words {
        id: note

        x: Theme.margin
        y: Theme.contentBottom - Math.max(height, 80)
        width: root.sideWidth
        visible: root.some
        text: qsTr("码内为 %1 资料，数字均带性质、日期和来源。离开后即清除。").arg(root.app.asOf)
        font.pixelSize: Theme.mark
        color: Colour.ink3
    }
    TakeawayNote {
        x: Theme.margin
        y: Theme.contentBottom - height
        width: root.sideWidth
        vm: root.vm
    }
}
