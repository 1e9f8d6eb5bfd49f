pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Darkens all but one place, which stays lit.
Item {
    id: root

    property rect origin // empty: everything is darkened

    readonly property real from: Math.max(0, origin.x)
    readonly property real over: Math.max(0, origin.y)
    readonly property real to: Math.min(width, origin.x + origin.width)
    readonly property real under: Math.min(height, origin.y + origin.height)

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
