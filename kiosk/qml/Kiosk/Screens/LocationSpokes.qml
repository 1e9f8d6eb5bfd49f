pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.ViewModels

// Distances as spokes from the hub: no bearings, no scale. Landscape: they fan out to the right; portrait: a trunk
// goes down and branches to the columns.
Item {
    id: root

    required property LocationViewModel vm
    property real hubX: 0
    property real hubY: 0
    property real hubR: 58
    property var ends: [] // [x, y] of each node
    property int size: Theme.numL
    property bool raised: false // the spoke on the axis stands above the line, which runs on

    readonly property bool upright: Theme.portrait
    readonly property color lineColor: Colour.ink2

    signal asked(string ref, Item item)

    function route(end: var): string {
        const [x, y] = end;
        if (upright) {
            const bus = Math.max(hubY + (y - hubY) * 0.72, y - 62), side = Math.sign(x - hubX), r = Theme.corner;
            const down = "M" + hubX + " " + (hubY + hubR) + " L" + hubX + " ";
            if (side === 0)
                return down + y;
            return down + (bus - r) + " Q" + hubX + " " + bus + " " + (hubX + side * r) + " " + bus
                 + " L" + (x - side * r) + " " + bus + " Q" + x + " " + bus + " " + x + " " + (bus + r) + " L" + x + " " + y;
        }
        const bend = x - 100, long = Math.hypot(bend - hubX, y - hubY), ux = (bend - hubX) / long, uy = (y - hubY) / long;
        const r = Math.min(56, Math.abs(y - hubY) / 2);
        return "M" + (hubX + ux * hubR) + " " + (hubY + uy * hubR) + " L" + (bend - ux * r) + " " + (y - uy * r)
             + " Q" + bend + " " + y + " " + (bend + r) + " " + y + " L" + x + " " + y;
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: root.lineColor
            strokeWidth: 3
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            PathSvg {
                path: root.ends.filter(end => root.upright || Math.abs(end[1] - root.hubY) > 2).map(end => root.route(end)).join(" ")
            }
        }
    }
    Repeater {
        model: root.vm.spokes
        delegate: Item {
            id: spoke

            required property var modelData
            required property int index
            readonly property real endX: root.ends[index]?.[0] ?? 0
            readonly property real endY: root.ends[index]?.[1] ?? 0

            Rectangle {
                x: spoke.endX - 15
                y: spoke.endY - 15
                width: 30
                height: 30
                radius: 15
                color: Colour.paper
                border.width: 4
                border.color: Colour.ink
            }
            LocationSpoke {
                id: words

                x: root.upright ? spoke.endX - 16 : spoke.endX + 46
                y: root.upright ? spoke.endY + 18 : root.raised && Math.abs(spoke.endY - root.hubY) < 2 ? spoke.endY - height - 16
                 : spoke.endY - height / 2
                width: root.upright ? Theme.contentWidth / root.ends.length - 20 : Theme.right - x
                value: spoke.modelData
                size: root.size
                onTapped: root.asked(spoke.modelData.figure.ref, words)
            }
        }
    }
}
