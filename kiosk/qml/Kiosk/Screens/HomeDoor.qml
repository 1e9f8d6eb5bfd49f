import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A door: a picture and a plate with its name; the whole of it is the target. Flat: the plate stands beside the picture.
Touchable {
    id: root

    required property var door // {screen, name, hint, picture}
    property bool big: false
    property bool flat: false
    property real plate: 140 // height of the plate under the picture
    property real pictureWidth: 160 // of a flat door

    // Height that the plate needs for its words.
    readonly property real need: Math.ceil((flat ? 16 : hint.y) + (flat ? column.height : hint.height) + 16)
    readonly property real pictureHeight: flat ? height : Math.max(0, height - plate)
    property bool arrowed: true // a flat door has an arrow
    property bool arrowUnder: true // and it stands under the words

    function slot(w: real, h: real): string {
        const name = w > 2.4 * h ? "door_flat" : w > h ? "door_wide" : w <= 200 ? "door_square" : "door";
        const widths = { "door_flat": 952, "door_wide": 560, "door_square": 160, "door": 272 };
        return w > 1.1 * widths[name] && door.picture?.sources[name + "_2x"] ? name + "_2x" : name;
    }

    name: door.name + ", " + door.hint

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colour.pressed : Colour.card
    }
    Item {
        width: root.flat ? root.pictureWidth : root.width
        height: root.pictureHeight
        visible: height >= 56 // a picture without room for its label is not shown
        clip: picture.scale !== 1

        DoorPhone {
            anchors.fill: parent
            visible: !root.door.picture
        }
        Picture {
            id: picture

            anchors.fill: parent
            visible: !!root.door.picture
            picture: root.door.picture ?? null
            slot: root.slot(width, height)
            labelled: false
            scale: root.pressed && !Motion.reduced ? 1.02 : 1

            Behavior on scale {
                enabled: Motion.full
                NumberAnimation { duration: Motion.tap; easing.type: Easing.OutQuad }
            }
        }
        PictureLabel {
            x: root.flat ? (root.pictureWidth < 150 ? 0 : 10) : root.big ? 16 : 12
            y: x
            visible: !!root.door.picture
            longForm: parent.width >= (Theme.english ? 500 : 400)
            picture: root.door.picture ?? null
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: Colour.highContrast && !root.flat
            height: 4
            color: "#FFFFFF"
        }
    }
    Item {
        id: column

        readonly property real pad: root.flat ? 24 : 28

        x: (root.flat ? root.pictureWidth : 0) + pad
        y: root.flat ? Math.round((root.height - height - (root.arrowUnder ? 34 : 0)) / 2) : root.pictureHeight
        width: root.width - x - (circle.onPlate ? circle.width + 40 : root.flat && root.arrowed && !root.arrowUnder ? 56 : 14)
        height: hint.y + hint.height

        Words {
            id: title

            y: root.flat ? 0 : (Theme.portrait ? 58 : 64) - baselineOffset
            width: parent.width
            serif: true
            text: root.door.name
            font.pixelSize: (root.big ? 42 : 38) - (Theme.english ? (root.big ? 2 : 4) : 0)
            font.bold: true
        }
        Words {
            id: hint

            y: Math.max(title.y + title.height, root.flat ? 0 : Theme.portrait ? 71 : 78)
            width: parent.width
            text: root.door.hint
            font.pixelSize: Theme.label
            color: Colour.ink2
        }
    }
    Icon {
        x: root.arrowUnder ? column.x - 2 : root.width - width - 16
        y: root.arrowUnder ? column.y + column.height + 6 : Math.round((root.height - height) / 2)
        visible: root.flat && !root.big && root.arrowed
        text: Icons.arrowRight
        size: 30
    }
    Rectangle {
        id: circle

        readonly property bool onPlate: root.big && Theme.portrait

        x: root.width - width - (onPlate ? 28 : 20)
        y: Math.round(onPlate ? (root.flat ? root.height : 2 * root.pictureHeight + root.plate) / 2 - height / 2
                              : root.pictureHeight - height - Math.min(20, (root.pictureHeight - height) / 2))
        visible: (!root.flat && root.pictureHeight >= height) || root.big && root.flat
        width: 64
        height: 64
        radius: 32
        color: root.door.picture ? Colour.fill : Colour.goldLit

        Icon {
            anchors.centerIn: parent
            text: Icons.arrowRight
            color: root.door.picture ? Colour.fillText : Colour.slate
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: Colour.highContrast
        color: "transparent"
        border.width: 3
        border.color: "#FFFFFF"
    }
}
