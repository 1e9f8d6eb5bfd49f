pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The dashed outline that says: nothing here.
Shape {
    id: root

    property bool round: false
    readonly property real r: round ? height / 2 - 1 : 0

    ShapePath {
        strokeColor: root.round ? Colour.control : Colour.missing
        strokeWidth: Theme.hairline
        fillColor: "transparent"
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]
        capStyle: ShapePath.FlatCap
        PathRectangle {
            x: 1
            y: 1
            width: Math.max(0, root.width - 2)
            height: Math.max(0, root.height - 2)
            radius: Math.max(0, root.r)
        }
    }
}
