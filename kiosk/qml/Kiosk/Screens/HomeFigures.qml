pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The loose figures of the home screen in a row. They are set by their own widths: with even gaps, the last one from
// `mark` on where it fits. Where all of them do not fit side by side, their labels wrap.
Item {
    id: root

    required property var figures // of the view model
    property bool beside: false
    property real mark: 0 // where the last one begins if it can; 0 spreads them over the whole width
    property real maxGap: 72

    readonly property real least: 24
    property var naturals: [] // widths that they would like
    readonly property real sum: naturals.reduce((a, b) => a + b, 0)
    readonly property bool tight: sum + least * (figures.length - 1) > width
    readonly property real share: tight ? (width - least * (figures.length - 1)) / figures.length : 0
    readonly property var places: place()

    signal asked(string ref, Item item)

    function measure(): void {
        const list = [];
        for (let at = 0; at < all.count; ++at)
            list.push((all.itemAt(at) as HomeFigure)?.natural ?? 0);
        naturals = list;
    }
    // Left edge of each.
    function place(): var {
        const n = naturals.length;
        if (tight)
            return naturals.map((w, at) => Math.round(at * (share + least)));
        if (mark === 0 || n === 1) {
            const gap = n > 1 ? (width - sum) / (n - 1) : 0;
            let x = 0;
            return naturals.map(w => { const left = x; x += w + gap; return Math.round(left); });
        }
        const found = [Math.min(mark, width - naturals[n - 1])];
        const free = found[0] - (sum - naturals[n - 1]);
        const gap = Math.min(maxGap, free / (n - 1));
        for (let at = n - 2; at >= 0; --at)
            found.unshift(found[0] - gap - naturals[at]);
        return found.map(x => Math.round(x));
    }

    implicitHeight: childrenRect.height

    Repeater {
        id: all

        model: root.figures.length
        delegate: HomeFigure {
            required property int index

            x: root.places[index] ?? 0
            figure: root.figures[index]
            beside: root.beside
            size: root.beside ? Theme.numS : Theme.numM
            available: root.share
            onNaturalChanged: root.measure()
            onAsked: (ref, item) => root.asked(ref, item)
        }
        onCountChanged: root.measure()
    }
}
