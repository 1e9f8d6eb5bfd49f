import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// An approved map, whole and as it was approved: nothing is drawn on it, cut off or toned. Its approval number stands
// at the head of the screen; what it shows and who made it stand below it.
Item {
    id: root

    property var map: ({}) // source, caption, approval, made

    Rectangle {
        x: Math.round((parent.width - width) / 2)
        width: picture.paintedWidth + 2 * Theme.hairline
        height: picture.paintedHeight + 2 * Theme.hairline
        color: Colour.card
        border.width: Theme.hairline
        border.color: Colour.rule
        visible: picture.status === Image.Ready

        Accessible.role: Accessible.Graphic
        Accessible.name: words.text
    }
    Image {
        id: picture

        anchors.fill: parent
        anchors.topMargin: Theme.hairline
        anchors.bottomMargin: Math.round(2.9 * Theme.label) + 12 // two lines of words, whatever is in them
        source: root.map.source ?? ""
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignTop
        mipmap: true
    }
    Words {
        id: words

        x: Math.round((parent.width - picture.paintedWidth) / 2)
        y: picture.y + picture.paintedHeight + 10
        width: parent.width - x
        text: [root.map.caption, root.map.made].filter(one => one).join(" · ")
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
}
