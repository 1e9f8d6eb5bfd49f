import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A screen as it will be. The last picture stays until the next has been read.
Touchable {
    id: root

    property string source
    property string caption

    name: caption

    Rectangle {
        anchors.fill: parent
        color: Colour.sand
        border.width: 1
        border.color: Colour.rule
    }
    Image {
        anchors.fill: parent
        anchors.margins: 1
        source: root.source
        asynchronous: true
        retainWhileLoading: true
        cache: false
        mipmap: true
        fillMode: Image.PreserveAspectFit
    }
    Words {
        y: root.height + 4
        text: root.caption
        font.pixelSize: 13
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
}
