pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The ring in which the line ends: it says in two languages what to do. Its halo breathes only where that is cheap.
Item {
    id: root

    property bool moving: false
    property bool pressed: false
    property real phase: 0.47
    readonly property real radius: 104

    Accessible.role: Accessible.Button
    Accessible.name: "轻触开始 Touch to begin"

    NumberAnimation on phase {
        from: 0
        to: 1
        duration: Motion.ring
        loops: Animation.Infinite
        running: root.moving && Motion.full
        onStopped: root.phase = 0.47
    }
    Repeater {
        model: 2
        delegate: Rectangle {
            required property int index
            readonly property real part: root.moving && Motion.full ? (root.phase + index / 2) % 1 : index === 0 ? 0.47 : 1

            x: -radius
            y: -radius
            width: 2 * radius
            height: width
            radius: root.radius + 60 * part
            color: "transparent"
            border.width: 2
            border.color: Colour.goldLit
            opacity: root.moving && Motion.full ? 0.42 * (1 - part) : 0.42 - 0.2 * index
        }
    }
    Rectangle {
        x: -root.radius
        y: -root.radius
        width: 2 * root.radius
        height: width
        radius: root.radius
        color: root.pressed ? Colour.nightTouched : Colour.nightRing
        border.width: Theme.lineWidth
        border.color: Colour.goldLit
        scale: root.pressed && !Motion.reduced ? 0.97 : 1
    }
    // Always in both languages, the house's own first: whoever stands here has not yet chosen one.
    Column {
        anchors.horizontalCenter: parent.left
        y: -height / 2 + 2
        spacing: 2

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            serif: true
            text: Theme.english ? "Touch\nto begin" : "轻触开始"
            font.pixelSize: Theme.english ? 36 : 40
            font.bold: true
            lineHeight: Theme.english ? 0.82 : 0.92
            horizontalAlignment: Text.AlignHCenter
            color: "#FFFFFF"
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: Theme.english ? "轻触开始" : "Touch to begin"
            font.pixelSize: 22
            color: "#FFFFFF"
        }
    }
}
