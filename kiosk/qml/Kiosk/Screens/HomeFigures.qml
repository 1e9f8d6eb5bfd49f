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

    property bool small: false

    readonly property real least: 24
    property var naturals: [] // widths that they would like
    property real tallest: 0
    readonly property real sum: naturals.reduce((a, b) => a + b, 0)
    readonly property real room: width - least * (figures.length - 1)
    readonly property real cap: sum > room ? widest() : 0 // width that none goes over
    readonly property var places: place()

    signal asked(string ref, Item item)

    function measure(): void {
        const items = [];
        for (let at = 0; at < all.count; ++at)
            items.push(all.itemAt(at) as HomeFigure);
        naturals = items.map(one => one ? one.natural : 0);
        tallest = Math.max(0, ...items.map(one => one ? one.implicitHeight : 0));
    }
    // What is left of the room for the wider ones when the narrower have what they need.
    function widest(): real {
        let left = room;
        const sorted = naturals.slice().sort((a, b) => a - b);
        for (let at = 0; at < sorted.length; ++at) {
            const even = left / (sorted.length - at);
            if (sorted[at] > even)
                return Math.floor(even);
            left -= sorted[at];
        }
        return 0;
    }
    // Left edge of each.
    function place(): var {
        const widths = naturals.map(w => cap > 0 ? Math.min(w, cap) : w);
        const n = widths.length;
        if (n === 0)
            return [];
        const total = widths.reduce((a, b) => a + b, 0);
        const others = total - widths[n - 1];
        const last = mark > 0 ? Math.max(Math.min(mark, width - widths[n - 1]), Math.min(others + 2 * least * (n - 1), width - widths[n - 1]))
                              : width - widths[n - 1];
        const gap = n > 1 ? Math.min(mark > 0 ? maxGap : width, (last - others) / (n - 1)) : 0;
        const found = [n > 1 ? last : 0];
        for (let at = n - 2; at >= 0; --at)
            found.unshift(found[0] - gap - widths[at]);
        return found.map(x => Math.round(x));
    }

    implicitHeight: tallest

    Repeater {
        id: all

        model: root.figures.length
        delegate: HomeFigure {
            required property int index

            x: root.places[index] ?? 0
            figure: root.figures[index]
            beside: root.beside
            size: root.small ? Theme.numS : Theme.numM
            available: root.cap > 0 && natural > root.cap ? root.cap : 0
            onNaturalChanged: root.measure()
            onImplicitHeightChanged: root.measure()
            onAsked: (ref, item) => root.asked(ref, item)
        }
        onCountChanged: root.measure()
    }
}
