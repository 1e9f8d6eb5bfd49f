import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The row of controls above the rail: the way back, and with low reach the pictures too. Where others take the room of its
// words, the way back is an arrow.
Item {
    id: root

    property var pictures: []
    property int current: 0
    property string backName
    property real taken: 0 // width that others on the row need
    property bool thumbs: true // else the pictures are turned where they are large

    signal back
    signal opened
    signal chosen(int index)

    height: Theme.primary

    TextMetrics {
        id: word

        font.family: Theme.sans
        font.pixelSize: Theme.body
        text: root.backName
    }
    Button {
        id: pill

        readonly property bool bare: word.advanceWidth + 108 + Theme.gap + (enlarge.visible ? enlarge.width + Theme.gap : 0) + root.taken > root.width

        height: parent.height
        width: bare ? height : implicitWidth
        kind: "secondary"
        icon: Icons.arrowLeft
        text: bare ? "" : root.backName
        name: root.backName
        onTapped: root.back()
    }
    CircleButton {
        id: enlarge

        anchors { left: pill.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        visible: root.pictures.length > 0
        filled: false
        name: qsTr("放大图片")
        icon: Icons.arrowsOut
        onTapped: root.opened()
    }
    ParkThumbs {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.thumbs
        pictures: root.pictures
        current: root.current
        onChosen: index => root.chosen(index)
    }
}
