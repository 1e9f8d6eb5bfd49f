import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The track of a park's screen: solid to the last step that happened, dashed on to the edge. Where the sources
// name no step it stops at the first node, and the page draws a grey line on from there.
TrackPath {
    id: root

    property int last: -1 // index of the last node that happened
    property real bottom: 0 // portrait: where the line ends
    property bool silent: false

    readonly property bool wide: !Theme.portrait
    readonly property var turn: nodes[Math.max(0, last)] ?? { "x": Theme.margin + 16, "y": workY }
    readonly property point silentFrom: wide ? Qt.point(turn.x + 24, workY) : Qt.point(turn.x, turn.y + 24)
    readonly property point silentTo: wide ? Qt.point(Theme.width, workY) : Qt.point(turn.x, bottom)

    endX: turn.x
    tail: wide ? [] : [[turn.x, turn.y]]
    dashes: silent ? [] : wide ? [[turn.x + 24, workY, Theme.width, workY]] : [[turn.x, turn.y + 24, turn.x, bottom]]
}
