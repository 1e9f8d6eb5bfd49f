import QtQuick
import Kiosk.Theme

// Says that the controls are within low reach, so that nobody wonders why the pictures are small.
Rectangle {
    implicitWidth: words.implicitWidth + 32
    implicitHeight: words.implicitHeight + 8
    color: Colour.goldLit

    Words {
        id: words

        anchors.centerIn: parent
        text: qsTr("低位模式")
        font.pixelSize: 22
        font.bold: true
        color: Colour.slate
        wrapMode: Text.NoWrap
    }
}
