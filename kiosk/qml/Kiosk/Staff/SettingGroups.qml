pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The groups of settings, in two columns where there is room.
Row {
    id: root

    required property var groups
    readonly property int columns: Theme.portrait || Theme.largeText ? 1 : 2

    signal asked(string key)

    spacing: Theme.gutter

    Repeater {
        model: root.columns
        delegate: Column {
            id: column

            required property int index

            width: (root.width - (root.columns - 1) * root.spacing) / root.columns
            spacing: Theme.gutter

            Repeater {
                model: root.groups.filter((one, at) => at % root.columns === column.index)
                delegate: StaffPanel {
                    id: panel

                    required property var modelData

                    width: column.width
                    title: modelData.name
                    spacing: 0

                    Repeater {
                        model: panel.modelData.rows
                        delegate: SettingRow {
                            required property var modelData

                            width: parent?.width ?? 0
                            text: modelData.name
                            about: modelData.about
                            value: modelData.value
                            kind: modelData.kind
                            on: modelData.on
                            onTapped: root.asked(modelData.key)
                        }
                    }
                }
            }
        }
    }
}
