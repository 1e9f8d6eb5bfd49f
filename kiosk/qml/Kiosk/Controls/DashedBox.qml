pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The dashed outline that says: nothing here. Made of bars, because a Shape in a scrolled area is drawn outside of it
// by the software renderer.
Item {
    id: root

    property bool round: false

    readonly property color color: round ? Colour.control : Colour.missing
    readonly property real r: round ? height / 2 - 1 : 0
    readonly property real dash: 8
    readonly property int across: shown ? Math.max(1, Math.round((width - 2 * r + 6) / 14)) : 0
    readonly property int down: shown && !round ? Math.max(1, Math.round((height + 6) / 14)) : 0
    readonly property int bent: shown && round ? Math.max(4, Math.round(Math.PI * r / 14)) : 0
    readonly property bool shown: visible && width > 0 && height > 0

    Repeater {
        model: root.across * 2
        delegate: Rectangle {
            required property int index
            readonly property int at: index % root.across

            x: root.r + at * (root.width - 2 * root.r - root.dash) / Math.max(1, root.across - 1)
            y: index < root.across ? 0 : root.height - height
            width: root.dash
            height: Theme.hairline
            color: root.color
        }
    }
    Repeater {
        model: root.down * 2
        delegate: Rectangle {
            required property int index
            readonly property int at: index % root.down

            x: index < root.down ? 0 : root.width - width
            y: at * (root.height - root.dash) / Math.max(1, root.down - 1)
            width: Theme.hairline
            height: root.dash
            color: root.color
        }
    }
    Repeater {
        model: root.bent * 2
        delegate: Rectangle {
            required property int index
            readonly property bool end: index >= root.bent
            readonly property real angle: (index % root.bent + 0.5) / root.bent * 180 + (end ? -90 : 90)

            x: (end ? root.width - root.r - 1 : root.r + 1) + root.r * Math.cos(angle * Math.PI / 180) - width / 2
            y: root.height / 2 + root.r * Math.sin(angle * Math.PI / 180) - height / 2
            width: root.dash
            height: Theme.hairline
            rotation: angle + 90
            antialiasing: true
            color: root.color
        }
    }
}
