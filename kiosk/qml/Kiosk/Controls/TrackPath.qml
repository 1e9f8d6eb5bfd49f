import QtQuick

// What a screen asks of the golden track: where it crosses, where it runs on, what is dashed, which nodes it bears.
// All in design pixels of the stage.
QtObject {
    property real workY: 0
    property real endX: 0 // where the solid line leaves the working height; the window's edge if 0
    property var tail: [] // further points [x, y] of the solid line
    property var dashes: [] // straight dashed parts [x1, y1, x2, y2]
    property var nodes: [] // {x, y, mark}
    property bool free: false // no rail and no riser: the line comes in from the left edge
    property real drawn: 1 // part of the stage's width that the line has reached, for drawing it from the left
    property bool lit: false // on dark ground
}
