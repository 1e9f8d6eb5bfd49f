import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Where the golden line runs on the timeline: its corners, dashes, nodes, and the grey dots where no date is known.
TrackPath {
    id: root

    property var events: []
    property bool upright: false
    property int across: 5
    property real top: 0
    property real rowHeight: 0
    property int last: -1 // place of the last event that happened, on this page
    property bool more: false // the line goes on, on another page

    readonly property real turnX: Theme.width - Theme.riser
    readonly property real first: Theme.margin + 16
    readonly property real pitch: (Theme.contentWidth + 48) / across
    readonly property int solid: Math.min(last, events.length - 1)
    readonly property var dots: events.reduce((all, one, i) => i > Math.max(0, solid) && !one.dated ? all.concat(dotted(leg(i))) : all, [])

    function spot(i: int): var {
        if (upright)
            return [first, top + 28 + i * rowHeight];
        const row = Math.floor(i / across), at = i % across;
        return [first + (row % 2 === 0 ? at : across - 1 - at) * pitch, top + row * rowHeight];
    }
    // From the node before to this one: straight, or round the turn at the edge.
    function leg(i: int): var {
        const a = spot(i - 1), b = spot(i);
        if (a[1] === b[1] || upright)
            return [a, b];
        const edge = a[0] > Theme.width / 2 ? turnX : Theme.margin / 2;
        return [a, [edge, a[1]], [edge, b[1]], b];
    }
    function corners(): var {
        let list = [];
        for (let i = 1; i <= solid; ++i)
            list = list.concat(leg(i).slice(1));
        if (solid === events.length - 1 && more && !upright && events.length > 0)
            list.push([Theme.width, spot(solid)[1]]);
        return list;
    }
    // Straight parts of a leg, kept clear of its nodes and of the rounded turns.
    function parts(leg: var): var {
        const found = [];
        for (let i = 1; i < leg.length; ++i) {
            const [ax, ay] = leg[i - 1], [bx, by] = leg[i];
            const dx = Math.sign(bx - ax), dy = Math.sign(by - ay);
            const away = i === 1 ? 22 : Theme.corner, before = i === leg.length - 1 ? 18 : Theme.corner;
            found.push([ax + dx * away, ay + dy * away, bx - dx * before, by - dy * before]);
        }
        return found;
    }
    function dotted(leg: var): var {
        const found = [];
        for (const [ax, ay, bx, by] of parts(leg)) {
            const long = Math.hypot(bx - ax, by - ay);
            for (let at = 0; at < long; at += 14)
                found.push([ax + (bx - ax) * at / long, ay + (by - ay) * at / long]);
        }
        return found;
    }

    workY: top
    endX: upright || events.length === 0 ? first : solid >= 0 ? spot(0)[0] : first
    tail: upright ? [[first, solid >= 0 ? spot(solid)[1] : top]] : corners()
    dashes: events.reduce((all, one, i) => i > Math.max(0, solid) && one.dated ? all.concat(parts(leg(i))) : all, [])
    nodes: events.map((one, i) => ({ "x": spot(i)[0], "y": spot(i)[1],
                                     "mark": one.happened ? "done" : one.dated ? "ahead" : "undated" }))
}
