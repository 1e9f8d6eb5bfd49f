pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The stations' nodes. They lie above the track, whose line passes behind them.
Item {
    id: root

    required property int count
    required property int index
    required property real first
    required property real pitch

    Repeater {
        model: root.count
        delegate: Item {
            id: node

            required property int index
            readonly property bool here: index === root.index
            readonly property bool passed: index < root.index
            readonly property real d: here ? 22 : passed ? 9 : 14

            x: root.first + index * root.pitch
            y: Theme.railY

            Rectangle {
                visible: node.passed || node.here
                readonly property real ring: node.passed ? 17 : 40
                x: -ring / 2
                y: -ring / 2
                width: ring
                height: ring
                radius: ring / 2
                color: Colour.paper
                border.width: node.here ? 2 : 0
                border.color: Colour.gold
            }
            Rectangle {
                x: -node.d / 2
                y: -node.d / 2
                width: node.d
                height: node.d
                radius: node.d / 2
                color: node.here || node.passed ? Colour.gold : Colour.paper
                border.width: node.here || node.passed ? 0 : 3
                border.color: Colour.control
            }
        }
    }
}
