pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A column of reasons under its sign: ✓ fits, ✕ does not fit, ? unknown. An empty one says so.
Column {
    id: root

    required property var reasons
    required property string title
    required property string icon
    property color headColor: Colour.ink2
    property color color: Colour.ink

    signal asked(string ref, Item item)

    Item {
        width: root.width
        height: title.height + 2

        Icon {
            y: Math.round((Theme.label * 1.45 - height) / 2)
            text: root.icon
            color: root.headColor
            size: Theme.label
        }
        Words {
            id: title

            x: Theme.label + 12
            width: root.width - x
            text: root.title
            font.pixelSize: Theme.label
            font.bold: true
            color: root.headColor
        }
    }
    Words {
        topPadding: 4
        visible: root.reasons.length === 0
        text: qsTr("无")
        font.pixelSize: Theme.label
        color: Colour.ink3
    }
    Repeater {
        model: root.reasons
        delegate: MatchReason {
            required property var modelData

            width: root.width
            reason: modelData
            color: root.color
            onTapped: root.asked(reason.ref, this)
        }
    }
}
