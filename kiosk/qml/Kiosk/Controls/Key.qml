import QtQuick
import Kiosk.Theme

// One key of the keyboard: letters on white, functions on grey, ink while a finger is on it.
Touchable {
    id: root

    property string text
    property string icon
    property bool isFunction: false
    property bool strong: false // what leads on

    readonly property color inkColor: pressed || strong ? Colour.fillText : Colour.ink

    name: text
    implicitWidth: content.implicitWidth + 48
    gesturePolicy: TapHandler.ReleaseWithinBounds // a finger that slips a little still types

    Rectangle {
        y: 2
        width: parent.width
        height: parent.height
        radius: 12
        color: Colour.rule
        visible: !Colour.highContrast
    }
    Rectangle {
        anchors.fill: parent
        radius: 12
        color: root.strong ? (root.pressed ? Colour.fillPressed : Colour.fill) : root.pressed ? Colour.fill : root.isFunction ? Colour.keyGrey : Colour.card
        border.width: Colour.highContrast ? 3 : 0
        border.color: Colour.ink
    }
    Row {
        id: content

        anchors.centerIn: parent
        spacing: 12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon.length > 0
            text: root.icon
            color: root.inkColor
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.text.length > 0
            text: root.text
            width: Math.min(implicitWidth, root.width - 10)
            font.pixelSize: root.isFunction || root.strong ? Theme.body : Theme.body + 4
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 22
            horizontalAlignment: Text.AlignHCenter
            color: root.inkColor
            wrapMode: Text.NoWrap
        }
    }
}
