import QtQuick
import Kiosk.Theme

// Cells side by side, those of a row as high as the highest of them needs. They are equally wide, unless `widths`
// gives the width of each column with the gap behind it.
// A cell calls `later` when the height that it needs changes.
Item {
    id: root

    property int columns: 3
    property real gap: Theme.gutter
    property real rowGap: gap
    property var widths: []

    readonly property real cellWidth: (width - gap * (columns - 1)) / columns

    function later(): void {
        Qt.callLater(arrange);
    }
    function arrange(): void {
        const cells = [];
        for (let i = 0; i < children.length; ++i)
            if (children[i].implicitHeight > 0) // a repeater has none
                cells.push(children[i]);
        const steps = widths.length === columns ? widths : Array(columns).fill(cellWidth + gap);
        let y = 0;
        for (let i = 0; i < cells.length; i += columns) {
            const row = cells.slice(i, i + columns);
            row.forEach((cell, at) => cell.width = steps[at] - gap);
            const high = Math.ceil(Math.max(...row.map(cell => cell.implicitHeight)));
            let x = 0;
            row.forEach((cell, at) => {
                cell.x = x;
                cell.y = y;
                cell.height = high;
                x += steps[at];
            });
            y += high + rowGap;
        }
        implicitHeight = Math.max(0, y - rowGap);
    }

    height: implicitHeight
    onCellWidthChanged: later()
    onColumnsChanged: later()
    onWidthsChanged: later()
    onChildrenChanged: later()
}
