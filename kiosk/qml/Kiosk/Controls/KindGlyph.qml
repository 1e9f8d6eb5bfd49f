pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The glyph of a figure's kind: ● actual, ◉ stated, ○ planned, ◎ target, ◐ commitment, dashed ○ projection,
// ┄ not published. Drawn, so that every renderer and font shows the same.
Item {
    id: root

    property string kind: "actual"
    property color color: Colour.goldText
    property color ground: Colour.card

    implicitWidth: kind === "missing" ? 26 : 18
    implicitHeight: 18

    Rectangle {
        visible: root.kind !== "missing" && root.kind !== "projection"
        anchors.fill: parent
        radius: width / 2
        color: root.kind === "actual" ? root.color : "transparent"
        border.width: root.kind === "actual" ? 0 : 2
        border.color: root.color
    }
    Rectangle {
        visible: root.kind === "stated" || root.kind === "target"
        anchors.centerIn: parent
        width: root.kind === "stated" ? 8 : 10
        height: width
        radius: width / 2
        color: root.kind === "stated" ? root.color : "transparent"
        border.width: root.kind === "target" ? 2 : 0
        border.color: root.color
    }
    Item {
        visible: root.kind === "commitment"
        width: parent.width / 2
        height: parent.height
        clip: true

        Rectangle {
            width: root.width
            height: root.height
            radius: width / 2
            color: root.color
        }
    }
    Repeater {
        model: root.kind === "projection" ? 8 : root.kind === "missing" ? 3 : 0
        delegate: Rectangle {
            required property int index
            readonly property real angle: index * Math.PI / 4
            readonly property bool ring: root.kind === "projection"

            x: ring ? root.width / 2 + 7.5 * Math.cos(angle) - 1.5 : index * 9
            y: ring ? root.height / 2 + 7.5 * Math.sin(angle) - 1.5 : root.height / 2 - 1
            width: ring ? 3 : 6
            height: ring ? 3 : 2
            color: root.color
        }
    }
}
