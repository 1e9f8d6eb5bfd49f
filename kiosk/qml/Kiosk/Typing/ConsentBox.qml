import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A box to tick, with what it means beside it. The words belong to the target.
Touchable {
    id: root

    property string text
    property bool ticked: false
    property bool wrong: false // it should have been ticked

    name: text
    implicitHeight: Math.max(Theme.secondary, words.height)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: root.ticked

    Rectangle {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.secondary
        height: Theme.secondary
        color: root.pressed ? Colour.pressed : root.ticked ? Colour.fill : Colour.card
        border.width: 3
        border.color: root.wrong ? Colour.clay : Colour.ink

        Icon {
            anchors.centerIn: parent
            visible: root.ticked
            text: Icons.check
            size: 40
            color: root.pressed ? Colour.ink : Colour.fillText
        }
    }
    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: box.width + 20
        width: parent.width - x
        text: root.text
        font.bold: true
    }
}
