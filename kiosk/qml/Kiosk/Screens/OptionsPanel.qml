pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Text size, contrast and low reach: three switches above the rail. A touch beside it closes it.
Item {
    id: root

    required property AppViewModel app

    anchors.fill: parent
    visible: app.overlay === "options"

    TapHandler { longPressThreshold: 0; onTapped: root.app.closeOverlay() }

    Rectangle {
        id: panel

        anchors { right: parent.right; rightMargin: Theme.margin }
        y: Theme.railY - height - 24
        width: 480
        height: column.implicitHeight + 48
        color: Colour.card
        border.width: Theme.hairline
        border.color: Colour.ink

        MouseArea { anchors.fill: parent }
        Rectangle {
            width: parent.width
            height: 4
            color: Colour.gold
        }
        Column {
            id: column

            x: 24
            y: 24
            width: parent.width - 48
            spacing: Theme.gap

            Repeater {
                model: [
                    { "key": "large_text", "text": qsTr("大字"), "icon": Icons.textAa, "on": root.app.largeText },
                    { "key": "high_contrast", "text": qsTr("高对比度"), "icon": Icons.circleHalf, "on": root.app.highContrast },
                    { "key": "low_reach", "text": qsTr("低位操作"), "icon": Icons.arrowDown, "on": root.app.lowReach }
                ]
                delegate: OptionRow {
                    required property var modelData

                    width: column.width
                    text: modelData.text
                    icon: modelData.icon
                    on: modelData.on
                    onTapped: root.app.setOption(modelData.key, !modelData.on)
                }
            }
        }
    }
}
