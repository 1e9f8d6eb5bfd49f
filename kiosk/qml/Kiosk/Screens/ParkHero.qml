import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The large picture; a touch shows it full screen. Unless targets are to be low, its thumbnails lie on it, and in
// landscape the way back.
Item {
    id: root

    required property var pictures
    property int current: 0
    property string backName
    property bool bare: false // controls stand elsewhere

    readonly property var picture: pictures[current] ?? null
    readonly property bool pressed: tap.pressed && tap.mine

    signal opened
    signal chosen(int index)
    signal back

    function holds(control: Item, place: point): bool {
        return control.visible && control.contains(control.mapFromItem(root, place));
    }

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("放大图片")
    Accessible.onPressAction: root.opened()

    Picture {
        anchors.fill: parent
        picture: root.picture
        // Beyond the rendition's own size the whole picture is the sharper one.
        slot: root.height > 700 || (root.width > 1300 && !Theme.portrait) ? "full" : Theme.portrait ? "hero_portrait" : "hero"
        labelX: Theme.margin
        labelY: Theme.portrait ? 48 : 40
    }
    TapHandler {
        id: tap

        // Decided as the finger comes down: once it is up, what it touched may have led to another screen.
        property bool mine: false

        enabled: !root.bare && root.picture !== null
        longPressThreshold: 0
        onPressedChanged: {
            if (pressed)
                mine = !root.holds(backPill, point.position) && !root.holds(thumbs, point.position);
        }
        onTapped: {
            if (mine)
                root.opened();
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        visible: Colour.highContrast
        width: parent.width
        height: 4
        color: Colour.ink
    }
    Button {
        id: backPill

        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 24 }
        visible: !root.bare && !Theme.portrait
        height: Theme.secondary
        kind: "secondary"
        icon: Icons.arrowLeft
        text: root.backName
        onTapped: root.back()
    }
    ParkThumbs {
        id: thumbs

        anchors { right: parent.right; rightMargin: Theme.portrait ? Theme.margin : 40; bottom: parent.bottom; bottomMargin: 24 }
        visible: !root.bare && root.pictures.length > 1
        pictures: root.pictures
        current: root.current
        onChosen: index => root.chosen(index)
    }
}
