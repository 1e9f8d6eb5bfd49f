pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Darkens all but one place, which stays lit.
Item {
    id: root

    property rect origin // empty: everything is darkened

    // Whole pixels: else a seam shows where two of the four meet.
    readonly property real from: Math.max(0, Math.floor(origin.x))
    readonly property real over: Math.max(0, Math.floor(origin.y))
    readonly property real to: Math.min(width, Math.ceil(origin.x + origin.width))
    readonly property real under: Math.min(height, Math.ceil(origin.y + origin.height))

    Repeater {
        model: [
            Qt.rect(0, 0, root.width, root.over),
            Qt.rect(0, root.over, root.from, root.under - root.over),
            Qt.rect(root.to, root.over, root.width - root.to, root.under - root.over),
            Qt.rect(0, root.under, root.width, root.height - root.under)
        ]
        delegate: Rectangle {
            required property rect modelData

            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            color: Colour.scrim
        }
    }
}
