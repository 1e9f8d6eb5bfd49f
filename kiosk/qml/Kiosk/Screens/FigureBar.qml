import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The bar of a figure (spec §7): solid where it happened, dashed where it is stated, planned or promised; a hollow
// end where it is still to come. Its length is a part of the longest of the same unit.
Item {
    id: root

    property real share: 0
    property bool solid: true

    readonly property real end: Math.max(10, (width - 10) * share)
    readonly property real mid: Math.round(height / 2)

    implicitHeight: 22

    Rectangle {
        y: root.mid - 1
        width: root.width
        height: 2
        color: Colour.rule
        visible: root.solid
    }
    Rectangle {
        y: root.mid - 2
        width: root.end
        height: Theme.lineWidth
        visible: root.solid
        color: Colour.gold
    }
    Dashes {
        visible: !root.solid
        from: Qt.point(0, root.mid)
        to: Qt.point(root.end - 8, root.mid)
    }
    Rectangle {
        readonly property real d: root.solid ? 14 : 18

        x: root.end - d / 2
        y: root.mid - d / 2
        width: d
        height: d
        radius: d / 2
        color: root.solid ? Colour.gold : Colour.paper
        border.width: root.solid ? 0 : 4
        border.color: Colour.gold
    }
}
