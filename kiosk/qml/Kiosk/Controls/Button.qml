import QtQuick
import Kiosk.Theme

// A pill: primary (filled), selected (gold, with a check mark), secondary (outlined) or tertiary (thin outline).
Touchable {
    id: root

    property string text
    property string icon
    property string kind: "primary"
    property bool trailing: false // the icon stands behind the words

    readonly property bool selected: kind === "selected"
    readonly property bool filled: kind === "primary" || selected
    readonly property color inkColor: !available ? Colour.ink3 : filled ? Colour.fillText : Colour.ink
    property bool tight: false // less room at the ends, where a row of them is long

    name: text
    implicitHeight: filled ? Theme.primary : Math.max(Theme.secondary, Theme.primary)
    implicitWidth: content.implicitWidth + (tight ? 48 : 64)
    scale: pressed ? 0.97 : 1

    Behavior on scale {
        enabled: Motion.full
        NumberAnimation { duration: Motion.tap; easing.type: Easing.OutQuad }
    }

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: !root.available ? (root.filled ? Colour.off : "transparent")
             : root.selected ? Colour.goldText
             : root.filled ? (root.pressed ? Colour.fillPressed : Colour.fill)
                           : (root.pressed ? Colour.pressed : Colour.card)
        border.width: root.filled ? 0 : Theme.hairline
        border.color: root.kind === "tertiary" || !root.available ? Colour.control : Colour.ink
    }
    Row {
        id: content

        anchors.centerIn: parent
        layoutDirection: root.trailing ? Qt.RightToLeft : Qt.LeftToRight
        spacing: root.tight ? 12 : 16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon.length > 0
            text: root.icon
            color: root.inkColor
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.inkColor
            font.bold: root.filled || Colour.highContrast
            wrapMode: Text.NoWrap
        }
    }
}
