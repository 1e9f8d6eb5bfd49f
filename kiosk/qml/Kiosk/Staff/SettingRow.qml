import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One setting: touched, it is changed, or it says where it is written.
Touchable {
    id: root

    property string text
    property string about
    property string value
    property string kind
    property bool on: false

    name: text + ", " + value
    implicitHeight: Math.max(Theme.row, words.height + 24, told.height + 24)

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colour.pressed : "transparent"

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Colour.rule
        }
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.58

        Words {
            width: parent.width
            text: root.text
            font.pixelSize: Theme.label
        }
        Words {
            width: parent.width
            visible: text.length > 0
            text: root.about
            font.pixelSize: Theme.mark
            color: Colour.ink3
        }
    }
    Words {
        id: told

        anchors { right: sign.left; rightMargin: 16; verticalCenter: parent.verticalCenter }
        width: parent.width - words.width - sign.width - 32
        horizontalAlignment: Text.AlignRight
        text: root.value
        font.pixelSize: Theme.label
        font.bold: root.on
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        color: root.on ? Colour.goldText : Colour.ink
    }
    Icon {
        id: sign

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        size: 26
        text: root.kind === "file" ? Icons.fileText : root.kind === "switch" ? (root.on ? Icons.check : Icons.minus) : Icons.caretRight
        color: Colour.ink2
    }
}
