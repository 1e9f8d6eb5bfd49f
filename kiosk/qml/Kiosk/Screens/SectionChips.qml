pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The chips at the foot of a screen: one is on, a touch shows another. They stand on the rail and grow upwards.
Flow {
    id: root

    required property var chips // {id, name, on}

    signal chosen(string id)

    x: Theme.margin
    y: Theme.contentBottom - height
    width: Theme.contentWidth
    spacing: Theme.gap

    Repeater {
        model: root.chips
        delegate: Chip {
            required property var modelData

            width: Math.max(implicitWidth, Theme.primary)
            text: modelData.name
            on: modelData.on
            onTapped: root.chosen(modelData.id)
        }
    }
}
