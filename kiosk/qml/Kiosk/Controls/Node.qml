import QtQuick
import Kiosk.Theme

// A node on the line, with a ring in the colour of the page so that the line seems to pass behind.
// done: gold disc · ahead: hollow · shelf: small disc · undated: hollow grey · ring: the axis' big ring.
Item {
    id: root

    property string mark: "done"
    property color ground: Colour.paper

    readonly property real d: mark === "shelf" ? 16 : mark === "done" ? 20 : 28

    width: 0
    height: 0

    Rectangle {
        readonly property real ring: root.d + (root.mark === "ahead" || root.mark === "undated" ? 0 : 8)

        x: -ring / 2
        y: -ring / 2
        width: ring
        height: ring
        radius: ring / 2
        color: root.ground
        border.width: root.mark === "ahead" || root.mark === "undated" ? 4 : 0
        border.color: root.mark === "undated" ? Colour.control : Colour.gold
    }
    Rectangle {
        visible: root.mark === "done" || root.mark === "shelf"
        x: -root.d / 2
        y: -root.d / 2
        width: root.d
        height: root.d
        radius: root.d / 2
        color: Colour.gold
    }
}
