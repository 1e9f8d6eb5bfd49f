import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The line from what was touched to the source card.
Item {
    id: root

    required property SourceLayout place
    property real drawn: 1 // share of the way, 0 to 1

    readonly property bool joined: place.from && !place.covered
    readonly property real down: place.workY > place.startY ? 1 : -1
    readonly property real out: place.turnX > place.startX ? 1 : -1
    readonly property real on: place.endX > place.turnX ? 1 : -1
    readonly property real r: Math.min(Theme.corner, Math.abs(place.turnX - place.startX) / 2 + 8,
                                       Math.abs(place.workY - place.startY) / 2)

    // Uncovered from where it begins: a plain rectangle, which every renderer can cut by.
    Item {
        readonly property bool toLeft: root.place.endX < root.place.startX
        readonly property real from: toLeft ? 0 : Math.min(root.place.startX, root.place.turnX)

        visible: root.joined
        clip: true
        x: toLeft ? (1 - root.drawn) * root.place.startX : 0
        width: toLeft ? Theme.width : from + (Theme.width - from) * root.drawn
        height: Theme.height

        Shape {
            x: -parent.x
            width: Theme.width
            height: Theme.height
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Colour.goldLit
                strokeWidth: Theme.lineWidth
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap
                startX: root.place.startX
                startY: root.place.startY

                PathLine { x: root.place.turnX - root.out * root.r; y: root.place.startY }
                PathQuad {
                    controlX: root.place.turnX
                    controlY: root.place.startY
                    x: root.place.turnX
                    y: root.place.startY + root.down * root.r
                }
                PathLine { x: root.place.turnX; y: root.place.workY - root.down * root.r }
                PathQuad {
                    controlX: root.place.turnX
                    controlY: root.place.workY
                    x: root.place.turnX + root.on * root.r
                    y: root.place.workY
                }
                PathLine { x: root.place.endX; y: root.place.workY }
            }
        }
    }
    Rectangle {
        visible: !root.joined
        y: root.place.workY - 2
        width: Theme.width * root.drawn
        height: Theme.lineWidth
        color: Colour.goldLit
    }
    Rectangle {
        visible: root.joined
        x: root.place.startX - 11
        y: root.place.startY - 11
        width: 22
        height: 22
        radius: 11
        color: Colour.goldLit
        border.width: 4
        border.color: Colour.card
    }
}
