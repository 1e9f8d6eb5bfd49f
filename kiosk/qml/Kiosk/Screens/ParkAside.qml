import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What is known of later times; where there is room, before it the stand of the project in one sentence.
Column {
    id: root

    property string progress
    property string status

    spacing: 8

    Words {
        width: parent.width
        visible: text.length > 0
        text: root.status
    }
    Words {
        width: parent.width
        visible: text.length > 0
        horizontalAlignment: Theme.portrait && !Theme.lowReach ? Text.AlignRight : Text.AlignLeft
        // Broken where it pauses, before it breaks anywhere.
        text: root.width < 15.5 * Theme.label ? root.progress.replace("：", "：\n") : root.progress
        font.pixelSize: Theme.label
        color: Colour.ink3
    }
}
