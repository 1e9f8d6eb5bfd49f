import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The name of a park on the schematic, with an arrow: it leads to the park.
Touchable {
    id: root

    property string text
    property real room: 400 // width that it may take

    name: text
    implicitWidth: Math.max(Theme.row, words.contentWidth + 44)
    implicitHeight: Math.max(Theme.row, words.height)
    opacity: pressed ? 0.7 : 1

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Math.max(80, root.room - 44))
        text: root.text
        font.bold: true
    }
    Icon {
        x: words.contentWidth + 12
        anchors.verticalCenter: parent.verticalCenter
        text: Icons.arrowRight
        size: 28
    }
}
