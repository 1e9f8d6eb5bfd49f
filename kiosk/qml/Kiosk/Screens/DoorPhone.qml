pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The picture of the door to the take-away: a telephone with a code on it, drawn.
Rectangle {
    id: root

    readonly property real unit: Math.min(width / 108, height / 210)

    color: Colour.highContrast ? "#000000" : Colour.slate

    Rectangle {
        id: phone

        anchors { centerIn: parent; verticalCenterOffset: Theme.portrait ? 0 : -7 * root.unit } // clear of the arrow
        width: 74 * root.unit
        height: 134 * root.unit
        radius: 9 * root.unit
        color: "transparent"
        border.width: Math.max(2, 2.4 * root.unit)
        border.color: Colour.goldLit

        Repeater {
            model: [Qt.point(14, 30), Qt.point(40, 30), Qt.point(14, 56)]
            delegate: Rectangle {
                id: eye

                required property point modelData

                x: modelData.x * root.unit
                y: modelData.y * root.unit
                width: 19 * root.unit
                height: width
                color: "transparent"
                border.width: Math.max(1, 2 * root.unit)
                border.color: "#FFFFFF"

                Rectangle {
                    anchors.centerIn: parent
                    width: 6 * root.unit
                    height: width
                    color: "#FFFFFF"
                }
            }
        }
        Repeater {
            model: [Qt.point(41, 57), Qt.point(50, 61), Qt.point(42, 67), Qt.point(53, 70)]
            delegate: Rectangle {
                required property point modelData

                x: modelData.x * root.unit
                y: modelData.y * root.unit
                width: 5 * root.unit
                height: width
                color: Colour.goldLit
            }
        }
        Repeater {
            model: [Qt.point(90, 44), Qt.point(102, 32)]
            delegate: Rectangle {
                required property point modelData

                x: 15 * root.unit
                y: modelData.x * root.unit
                width: modelData.y * root.unit
                height: Math.max(1, 2 * root.unit)
                color: Colour.mist2
            }
        }
    }
}
