import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A park in the tray: a touch opens it, the button beside it lets it go. Where one is to be replaced, the whole of it
// says which.
Touchable {
    id: root

    required property var park
    property bool swapping: false

    signal opened
    signal dropped
    signal swapped

    readonly property real least: 112 + 24 + action.width

    name: swapping ? qsTr("换下%1").arg(park.name) : park.name
    spare: action
    implicitHeight: Math.max(Theme.secondary, 72, words.implicitHeight)
    onTapped: swapping ? swapped() : opened()

    Rectangle {
        anchors { fill: parent; margins: -6 }
        visible: root.pressed
        color: Colour.pressed
    }
    Picture {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        width: 112
        height: 72
        slot: "thumb"
        labelX: 0
        labelY: 0
        picture: root.park.picture
    }
    Words {
        id: words

        anchors { left: picture.right; leftMargin: 12; right: action.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
        text: Theme.portrait ? root.park.name : root.park.lines
        font.pixelSize: Theme.english ? Theme.mark : Theme.label
        lineHeight: 0.95
    }
    Item {
        id: action

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        width: root.swapping ? swap.width : drop.width
        height: Theme.secondary

        CircleButton {
            id: drop

            visible: !root.swapping
            filled: false
            icon: Icons.x
            name: qsTr("把%1移出选单").arg(root.park.name)
            onTapped: root.dropped()
        }
        Button {
            id: swap

            visible: root.swapping
            height: Theme.secondary
            tight: true
            kind: "secondary"
            text: qsTr("换下")
            name: root.name
            onTapped: root.swapped()
        }
    }
}
