import QtQuick
import Kiosk.Theme

// Where the columns of the comparison stand. In landscape the names of the rows have a column of their own; upright
// they stand above their cells.
QtObject {
    id: root

    property int shown: 2 // parks in columns
    property real headHeight: 0

    readonly property bool wide: !Theme.portrait
    readonly property bool low: Theme.lowReach
    readonly property int most: wide && !Theme.largeText ? 3 : 2 // columns that there is room for
    readonly property int columns: Math.max(2, Math.min(most, shown))
    readonly property real label: wide ? 280 : 0
    readonly property real gap: wide ? 28 : Theme.gutter
    readonly property real columnWidth: Math.floor((Theme.contentWidth - label - (columns - 1) * gap) / columns)

    readonly property real cellWidth: columnWidth - (wide ? 20 : 0)

    // Upright, how to read the rows stands in two lines under the title.
    readonly property real legendY: 184
    readonly property real top: wide ? 212 : legendY + Math.ceil(2 * 1.45 * Theme.mark) + 16
    readonly property real workY: low ? Theme.reachTop : top
    readonly property real headY: workY + 24
    readonly property real paneY: headY + headHeight + 16
    readonly property real barY: Theme.contentBottom - Theme.primary
    readonly property real barTop: wide ? barY : barY - Theme.primary - Theme.gap
    readonly property real paneHeight: barTop - 16 - paneY

    // With low reach the pictures stand above the line, where nothing is touched.
    readonly property real viewHeight: low ? Math.max(0, workY - 24 - top) : 0

    function x(column: int): real {
        return Theme.margin + label + column * (columnWidth + gap);
    }
}
