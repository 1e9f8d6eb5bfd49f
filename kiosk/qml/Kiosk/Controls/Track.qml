pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The golden track: one shape above all screens. It starts at the station on the rail, runs to the riser, climbs
// and crosses the screen at its working height. Changing screens moves its points; it is never made anew.
Item {
    id: root

    required property TrackPath path
    property real stationX: 0

    readonly property color lineColor: path?.lit ? Colour.goldLit : Colour.gold
    readonly property var target: points()
    property var last: []
    property var from: []
    property real t: 1
    readonly property bool settled: t >= 1
    property string svg

    // The line as a list of corners. All lists have the same length, so that any two can be blended.
    function points(): var {
        if (!path)
            return [];
        const end = path.endX > 0 ? path.endX : root.width;
        const start = path.free ? [[0, path.workY], [0, path.workY], [0, path.workY]]
                                : [[stationX, Theme.railY], [Theme.riser, Theme.railY], [Theme.riser, path.workY]];
        const list = start.concat([[end, path.workY]], path.tail);
        while (list.length < 10)
            list.push(list[list.length - 1]);
        return list;
    }

    function blend(a: var, b: var, t: real): var {
        if (t >= 1 || a.length !== b.length)
            return b;
        return b.map((p, i) => [a[i][0] + (p[0] - a[i][0]) * t, a[i][1] + (p[1] - a[i][1]) * t]);
    }

    // Rounded corners: each bend is cut off by at most the corner radius and joined by a quadratic curve.
    function outline(list: var): string {
        const p = list.filter((q, i) => i === 0 || q[0] !== list[i - 1][0] || q[1] !== list[i - 1][1]);
        if (p.length < 2)
            return "";
        let d = "M" + p[0][0] + " " + p[0][1];
        for (let i = 1; i < p.length - 1; ++i) {
            const inX = p[i][0] - p[i - 1][0], inY = p[i][1] - p[i - 1][1];
            const outX = p[i + 1][0] - p[i][0], outY = p[i + 1][1] - p[i][1];
            const inL = Math.hypot(inX, inY), outL = Math.hypot(outX, outY);
            const r = Math.min(Theme.corner, inL / 2, outL / 2);
            d += " L" + (p[i][0] - inX / inL * r) + " " + (p[i][1] - inY / inL * r)
               + " Q" + p[i][0] + " " + p[i][1] + " " + (p[i][0] + outX / outL * r) + " " + (p[i][1] + outY / outL * r);
        }
        return d + " L" + p[p.length - 1][0] + " " + p[p.length - 1][1];
    }

    onTargetChanged: {
        const now = blend(from, last, t);
        last = target;
        from = now.length === target.length ? now : target;
        t = Motion.line === 0 || path === null ? 1 : 0;
        svg = outline(blend(from, last, t));
        if (t < 1)
            animation.restart();
        else
            animation.stop(); // one that began before motion was reduced would set it back
    }
    onTChanged: svg = outline(blend(from, last, t))

    NumberAnimation {
        id: animation

        target: root
        property: "t"
        from: 0
        to: 1
        duration: Motion.line
        easing.type: Easing.InOutCubic
    }

    Item {
        width: root.width * (root.path?.drawn ?? 1)
        height: root.height
        clip: width < root.width

        Shape {
            width: root.width
            height: root.height
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: root.lineColor
                strokeWidth: Theme.lineWidth
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap
                joinStyle: ShapePath.RoundJoin
                PathSvg { path: root.svg }
            }
        }
    }
    Repeater {
        model: root.path ? root.path.dashes : []
        delegate: Dashes {
            required property var modelData

            color: root.lineColor
            from: Qt.point(modelData[0], modelData[1])
            to: Qt.point(modelData[2], modelData[3])
            grown: root.settled
        }
    }
    Repeater {
        model: root.path ? root.path.nodes : []
        delegate: Node {
            required property var modelData

            x: modelData.x
            y: modelData.y
            mark: modelData.mark
            opacity: root.settled ? 1 : 0
        }
    }
}
