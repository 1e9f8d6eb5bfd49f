pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Services: the steps, plans or figures of one hang from the line, its cases and statements follow below.
Page {
    id: root

    required property ServicesViewModel vm

    readonly property var columns: vm.columns
    readonly property bool listed: columns.some(one => one.items.length > 0)
    readonly property bool upright: Theme.portrait
    readonly property real pitch: (Theme.contentWidth + 48) / Math.max(1, columns.length)
    readonly property var widths: spread()
    readonly property var lefts: widths.map((w, i) => Theme.margin + widths.slice(0, i).reduce((a, b) => a + b, 0))
    readonly property int lastDone: columns.reduce((last, one, i) => one.done ? i : last, -1)
    readonly property real figuresTop: Theme.largeText ? 90 : 76 // of figures beside the head
    readonly property real above: !figures.visible ? head.block + 20 : upright ? head.block + figures.height + 52
                                 : Math.max(head.block + 20, figuresTop + figures.height + 16)
    readonly property real workY: Theme.lowReach ? Theme.reachTop - 4 : head.lineY(above)
    readonly property string what: ({ "service": qsTr("服务"), "agreement": qsTr("协议"), "policy": qsTr("政策文件"),
                                      "campaign": qsTr("专项行动") })[vm.category] ?? ""

    function label(row: var): string {
        const named = { "problem": qsTr("难点"), "what": qsTr("内容"), "parties": qsTr("参与方"), "remarks": qsTr("说明"),
                        "later": qsTr("后来的公开资料") };
        return [row.role || named[row.field], row.note].filter(part => part).join(" · ");
    }
    // Columns that bear a long list are twice as wide as the others.
    function spread(): var {
        const weights = columns.map(one => one.items.length > 4 ? 2 : 1);
        const sum = weights.reduce((a, b) => a + b, 0);
        return weights.map(weight => (Theme.contentWidth + 48) * weight / sum);
    }

    // Another service or another visitor begins at the top; another language keeps the place.
    readonly property string place: vm.id + " " + app.visit

    onPlaceChanged: pane.toTop()

    track: TrackPath {
        readonly property bool whole: root.upright || root.lastDone === root.columns.length - 1

        workY: root.workY
        endX: whole ? 0 : root.lefts[Math.max(0, root.lastDone)] + 16
        dashes: whole ? [] : [[endX + 22, root.workY, Theme.width, root.workY]]
        nodes: root.upright || pane.position > 4 ? []
            : root.columns.map((one, i) => ({ "x": root.lefts[i] + 16, "y": root.workY, "mark": one.done ? "done" : "ahead" }))
    }

    SectionHead {
        id: head

        app: root.app
        screen: "services"
        title: root.vm.title
        lead: root.vm.lead
        note: root.dataNote
        taken: figures.visible && !figures.below ? figures.width + 48 : 0
        foot: root.workY - 16 - (figures.below ? figures.height + 32 : 0)
    }
    Row {
        id: figures

        readonly property bool below: visible && root.upright

        visible: !Theme.lowReach && root.vm.headFigures.length > 0
        x: below ? Theme.margin : Theme.right - width
        y: below ? root.workY - height - 32 : root.figuresTop
        spacing: 64

        Repeater {
            model: root.vm.headFigures
            delegate: LooseFigure {
                id: loose

                required property var modelData

                figure: modelData
                label: modelData.short
                onTapped: root.sourceAsked(modelData.ref, loose)
            }
        }
    }
    ScrollPane {
        id: pane

        x: Theme.margin
        y: root.workY + 4
        width: Theme.contentWidth
        height: chips.y - 24 - y
        foot: Theme.contentBottom - y - height

        ServiceBody {
            width: parent.width
            page: root
        }
    }
    SectionChips {
        id: chips

        width: Theme.contentWidth - (root.upright ? pane.keysWidth : 0)
        chips: root.vm.chips
        onChosen: id => root.app.open("services", id)
    }
}
