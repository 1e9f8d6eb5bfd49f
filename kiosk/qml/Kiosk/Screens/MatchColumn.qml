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

    Row {
        spacing: 12
        bottomPadding: 2

        Icon {
            anchors.verticalCenter: title.verticalCenter
            text: root.icon
            color: root.headColor
            size: Theme.label
        }
        Words {
            id: title

            text: root.title
            font.pixelSize: Theme.label
            font.bold: true
            color: root.headColor
            wrapMode: Text.NoWrap
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
