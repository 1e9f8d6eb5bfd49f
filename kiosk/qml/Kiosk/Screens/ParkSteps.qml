pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The steps of a project along the track: side by side in landscape, one under another in portrait. Where the
// sources name none, one grey node says so.
Item {
    id: root

    required property var steps
    property bool stacked: false // portrait, in half the width: marks stand under the names

    readonly property bool wide: !Theme.portrait
    readonly property bool none: steps.length === 0
    readonly property var shown: none ? [{ "label": qsTr("进展"), "kind": "undated", "node": "undated", "mark": qsTr("资料未提供"), "note": "", "ref": "" }] : steps
    readonly property real pitch: wide ? Math.min(448, width / shown.length) : 0
    readonly property int last: shown.reduce((found, step, n) => step.node === "done" ? n : found, -1)
    property var places: [] // of the nodes, in this item's coordinates
    property real nameWidth: 0

    signal asked(string ref, Item item)

    function lay(): void {
        let widest = 0, tallest = 0;
        const found = [];
        for (let n = 0; n < list.count; ++n) {
            const item = list.itemAt(n) as ParkStep;
            if (!item)
                return;
            widest = Math.max(widest, metrics.advanceWidth(item.step.label));
            tallest = Math.max(tallest, item.y + item.implicitHeight);
            found.push({ "x": wide ? 16 + n * pitch : 32, "y": wide ? -20 : item.y + item.centre, "mark": item.step.node });
        }
        nameWidth = widest;
        implicitHeight = tallest;
        places = found;
    }

    onShownChanged: Qt.callLater(lay)
    onPitchChanged: Qt.callLater(lay)
    onStackedChanged: Qt.callLater(lay)

    FontMetrics {
        id: metrics

        font { family: Theme.serif; bold: true; pixelSize: 38 }
    }
    Repeater {
        id: list

        model: root.shown
        delegate: ParkStep {
            id: cell

            required property var modelData
            required property int index
            readonly property ParkStep previous: index > 0 ? list.itemAt(index - 1) as ParkStep : null

            step: modelData
            x: root.wide ? index * root.pitch : 80
            y: root.wide || !previous ? 0 : previous.y + previous.height
            width: root.wide ? Math.min(root.pitch - 24, Theme.contentWidth - x) : root.width - 80
            height: implicitHeight
            roomy: root.stacked
            beside: root.wide || root.stacked ? 0 : Math.max(120, root.nameWidth + 32)
            size: root.stacked ? Theme.h3 + 4 : root.wide ? Theme.h2 : 38
            onTapped: root.asked(modelData.ref, cell)
            onYChanged: Qt.callLater(root.lay)
            onImplicitHeightChanged: Qt.callLater(root.lay)
            onCentreChanged: Qt.callLater(root.lay)
        }
        onItemAdded: Qt.callLater(root.lay)
    }
}
