import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A park in little: a small picture, the name, and what the sources give of it.
Touchable {
    id: root

    required property var park // null in an empty place of the last row

    function note(disclosure: string): string {
        switch (disclosure) {
        case "named_only":
            return qsTr("仅公布名称");
        case "caption_only":
            return qsTr("仅见图片说明");
        case "limited":
            return qsTr("资料有限");
        }
        return park.step;
    }

    visible: park !== null
    name: park ? park.name + ", " + mark.text : ""
    implicitHeight: Math.max(picture.height, text.implicitHeight)

    Rectangle {
        visible: root.pressed
        anchors.fill: parent
        anchors.margins: -8
        color: Colour.pressed
    }
    Picture {
        id: picture

        width: 144
        height: 96
        slot: "small"
        labelX: 0
        labelY: 0
        picture: root.park?.picture ?? null
        retainWhileLoading: false
    }
    Column {
        id: text

        x: 158
        y: Math.max(0, (picture.height - implicitHeight) / 2)
        width: parent.width - x

        Words {
            width: parent.width
            text: root.park?.name ?? ""
            font.pixelSize: Theme.label
            lineHeight: 0.95
        }
        Words {
            id: mark

            width: parent.width
            text: root.park ? root.note(root.park.disclosure) : ""
            font.pixelSize: Theme.mark
            color: Colour.ink3
        }
    }
}
