import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The screen is being wiped: nothing is touched for half a minute, and it says for how long.
Item {
    id: root

    property int seconds: -1

    visible: seconds >= 0

    StaffGround {}
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 24

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            serif: true
            font.pixelSize: Theme.numXl
            text: Math.max(0, root.seconds)
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("现在可以擦屏幕，触摸不起作用")
        }
    }
}
