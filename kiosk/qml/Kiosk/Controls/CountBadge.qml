import QtQuick
import Kiosk.Theme

// A number on an ink disc: how many are kept.
Rectangle {
    id: root

    property int count: 0

    implicitWidth: 34
    implicitHeight: 34
    radius: width / 2
    color: Colour.fill

    Words {
        anchors.centerIn: parent
        text: root.count
        font.pixelSize: 22
        font.bold: true
        color: Colour.fillText
        wrapMode: Text.NoWrap
    }
}
