import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Of a park that is only named: the sentence that names it, on a plate, its name underlined.
Touchable {
    id: root

    required property var naming // {before, used, after, translated, source, ref}

    signal asked(string ref, Item item)

    name: head.text + " " + sentence.whole
    surface: flick.contentItem
    implicitHeight: column.implicitHeight + 32
    onTapped: root.asked(naming.ref, root)

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colour.pressed : Colour.card
        border.width: root.pressed || Colour.highContrast ? 3 : 0
        border.color: Colour.ink

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 3
            color: Colour.gold
        }
    }
    Flickable {
        id: flick

        y: 4
        width: root.width
        height: root.height - 8
        contentHeight: Math.max(height, column.implicitHeight + 24)
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Column {
            id: column

            x: 24
            y: 12
            width: parent.width - 48
            spacing: 8

            Words {
                id: head

                width: parent.width
                text: (root.naming.translated ? qsTr("原句译文（非官方）") : qsTr("原句")) + " · " + (root.naming.source ?? "")
                font.pixelSize: Theme.mark
                color: Colour.ink3
            }
            GoldWords {
                id: sentence

                width: parent.width
                size: Theme.english ? Theme.label : Theme.body
                leading: 104
                before: root.naming.before ?? ""
                used: root.naming.used ?? ""
                after: root.naming.after ?? ""
            }
        }
    }
    MoreHint {
        target: flick
        ground: Colour.card
    }
}
