import QtQuick
import Kiosk.Theme

// ＋ on a picture: keeps a park on the shortlist; ✓ on gold: it is kept, and a touch lets it go. The target may be
// larger than the disc.
Touchable {
    id: root

    required property bool kept
    required property string park // its name
    property real disc: Theme.secondary

    name: kept ? qsTr("把%1移出选单").arg(park) : qsTr("把%1加入选单").arg(park)
    implicitWidth: Theme.secondary
    implicitHeight: Theme.secondary
    scale: pressed ? 0.94 : 1

    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom }
        width: root.disc
        height: root.disc
        radius: width / 2
        color: root.kept ? Colour.gold : root.pressed ? Colour.pressed : Colour.card
        border.width: Colour.highContrast && !root.kept ? 3 : 0
        border.color: Colour.ink

        Icon {
            anchors.centerIn: parent
            size: root.disc < 60 ? 26 : 30
            text: root.kept ? Icons.check : Icons.plus
            color: root.kept ? (Colour.highContrast ? "#000000" : "#FFFFFF") : Colour.ink
        }
    }
}
