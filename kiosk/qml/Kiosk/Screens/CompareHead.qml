import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Head of a column: picture, name, how far it has come. A touch opens the park.
Touchable {
    id: root

    required property var park
    property bool pictured: true // else the picture stands elsewhere

    readonly property bool wide: !Theme.portrait
    readonly property string note: {
        switch (park.disclosure) {
        case "named_only":
            return qsTr("仅公布名称");
        case "caption_only":
            return qsTr("仅见图片说明");
        case "limited":
            return qsTr("资料有限");
        }
        return park.step || park.stage;
    }

    name: park.name + ", " + note
    implicitHeight: Math.max(Theme.secondary, text.y + text.implicitHeight, pictured ? picture.height : 0)

    Rectangle {
        anchors { fill: parent; margins: -8 }
        visible: root.pressed
        color: Colour.pressed
    }
    Picture {
        id: picture

        visible: root.pictured
        width: root.wide ? 132 : root.width
        height: root.wide ? 96 : Math.round(root.width * 0.5)
        slot: root.wide ? "small" : "card_wide"
        labelX: root.wide ? 0 : 12
        labelY: root.wide ? 0 : 12
        picture: root.park.picture
    }
    Column {
        id: text

        x: root.wide && root.pictured ? 150 : 0
        y: root.wide || !root.pictured ? Math.max(0, (root.pictured ? 96 - implicitHeight : 0) / 2) : picture.height + 12
        width: parent.width - x
        spacing: 2

        Words {
            width: parent.width
            serif: true
            text: root.wide && root.pictured && root.width < 600 ? root.park.lines : root.park.name
            font.pixelSize: Theme.h3
            font.bold: true
        }
        Words {
            width: parent.width
            text: root.note
            font.pixelSize: Theme.mark
            color: Colour.ink2
        }
    }
}
