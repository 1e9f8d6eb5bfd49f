pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A straight dashed part of the track: 14 × 4 bars, one every 26, that can appear one by one.
Item {
    id: root

    property point from
    property point to
    property color color: Colour.gold
    property bool grown: true
    readonly property bool upright: from.x === to.x
    readonly property real length: Math.abs(upright ? to.y - from.y : to.x - from.x)
    readonly property int sign: (upright ? to.y - from.y : to.x - from.x) < 0 ? -1 : 1
    property int shown: grown ? Math.ceil(length / 26) : 0

    Behavior on shown {
        enabled: Motion.full
        NumberAnimation { duration: Math.ceil(root.length / 26) * 15 }
    }

    Repeater {
        model: Math.ceil(root.length / 26)
        delegate: Rectangle {
            required property int index
            readonly property real at: index * 26
            readonly property real run: Math.min(14, root.length - at)

            visible: index < root.shown
            width: root.upright ? Theme.lineWidth : run
            height: root.upright ? run : Theme.lineWidth
            x: root.upright ? root.from.x - 2 : root.from.x + (root.sign > 0 ? at : -at - run)
            y: root.upright ? root.from.y + (root.sign > 0 ? at : -at - run) : root.from.y - 2
            color: root.color
        }
    }
}
