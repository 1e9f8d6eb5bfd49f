pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// The screens to choose from: their groups, and under them the screens of the chosen group.
Column {
    id: root

    required property PreviewViewModel app

    spacing: 10

    component Chips: Flow {
        id: chips

        property var entries: []

        width: root.width
        spacing: 8

        Repeater {
            model: chips.entries
            delegate: PreviewButton {
                required property var modelData

                name: modelData.name
                on: modelData.on
                onTapped: root.app.choose(modelData.at)
            }
        }
    }
    Chips {
        entries: root.app.groups
    }
    // Nineteen parks are more than one row: two are seen, the wheel brings the others.
    Flickable {
        width: root.width
        height: Math.min(members.height, 80)
        contentHeight: members.height
        visible: root.app.members.length > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Chips {
            id: members

            entries: root.app.members
        }
    }
}
