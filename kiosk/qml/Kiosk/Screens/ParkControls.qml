import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The row of controls above the rail: the way back, and with low reach the pictures too.
Item {
    id: root

    property var pictures: []
    property int current: 0
    property string backName

    signal back
    signal opened
    signal chosen(int index)

    height: Theme.primary

    Button {
        id: pill

        height: parent.height
        kind: "secondary"
        icon: Icons.arrowLeft
        text: root.backName
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
        pictures: root.pictures
        current: root.current
        onChosen: index => root.chosen(index)
    }
}
