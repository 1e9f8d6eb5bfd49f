import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A park in little: a small picture, the name, and what the sources give of it.
Touchable {
    id: root

    required property var park // null in an empty place of the last row
    required property ShortlistViewModel shortlist
    property bool keeping: true

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
    subject: park?.id ?? ""
    name: park ? park.name + ", " + mark.text : ""
    spare: keep
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
    // The disc is smaller than its target, so that the picture is still to be seen.
    KeepButton {
        id: keep

        visible: root.keeping
        x: picture.width - width - 4
        y: picture.height - height - 4
        disc: Math.round(Theme.secondary * 0.72)
        park: root.park?.name ?? ""
        subject: root.subject
        kept: root.park !== null && root.shortlist.ids.indexOf(root.park.id) >= 0
        available: root.park !== null && root.available
        onTapped: root.shortlist.toggle(root.park.id)
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
