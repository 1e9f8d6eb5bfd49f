pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Packs to choose from.
StaffPanel {
    id: root

    required property var packs // {name, about, on} and what tells them apart
    property string none
    property bool available: true

    signal chosen(var pack)

    Words {
        width: parent.width
        visible: root.packs.length === 0
        text: root.none
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
    Repeater {
        model: root.packs
        delegate: StaffChoice {
            required property var modelData

            width: parent?.width ?? 0
            text: modelData.name
            about: modelData.about
            on: modelData.on
            available: root.available
            onTapped: root.chosen(modelData)
        }
    }
}
