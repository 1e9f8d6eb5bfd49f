import QtQuick
import Kiosk.Theme

// The search field at rest: a pill that opens the keyboard. It shows what was typed, if anything.
Touchable {
    id: root

    property string query
    property string hint

    name: hint
    implicitHeight: Theme.primary
    implicitWidth: Math.max(312, words.implicitWidth + words.x + 28)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.pressed ? Colour.pressed : Colour.card
        border.width: Theme.hairline
        border.color: Colour.control
    }
    Icon {
        x: 26
        anchors.verticalCenter: parent.verticalCenter
        text: Icons.magnifyingGlass
        color: Colour.ink2
    }
    Words {
        id: words

        x: 68
        anchors.verticalCenter: parent.verticalCenter
        text: root.query.length > 0 ? root.query : root.hint
        font.pixelSize: Theme.label
        color: root.query.length > 0 ? Colour.ink : Colour.ink3
        wrapMode: Text.NoWrap
    }
}
