import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Of a park that is only named: the sentence that names it, on a plate, its name underlined.
Touchable {
    id: root

    required property var naming // {before, used, after, translated, source, ref}

    signal asked(string ref, Item item)

    // Whole lines, with the name and one line after it in sight.
    function showName(): void {
        const last = sentence.strokes[sentence.strokes.length - 1], line = sentence.line;
        const end = last ? (Math.floor(last.y / line) + 2) * line : 0;
        const by = Math.max(0, Math.ceil((sentence.y + end - flick.height) / line)) * line;
        flick.contentY = Math.min(by, Math.max(0, flick.contentHeight - flick.height));
    }

    name: head.text + " " + sentence.whole
    surface: flick.contentItem
    implicitHeight: head.height + sentence.implicitHeight + 40
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
        contentHeight: Math.max(height, sentence.y + sentence.implicitHeight + 12)
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        onHeightChanged: Qt.callLater(root.showName)

        GoldWords {
            id: sentence

            x: 24
            y: head.height + 20
            width: parent.width - 48
            size: Theme.english ? Theme.label : Theme.body
            leading: 104
            before: root.naming.before ?? ""
            used: root.naming.used ?? ""
            after: root.naming.after ?? ""
            onStrokesChanged: Qt.callLater(root.showName)
        }
        Rectangle { // where it comes from stays, and the sentence goes under it
            x: 3
            y: flick.contentY
            width: parent.width - 6
            height: sentence.y
            visible: flick.interactive
            color: root.pressed ? Colour.pressed : Colour.card
        }
        Words {
            id: head

            x: 24
            y: flick.contentY + 12
            width: parent.width - 48
            text: (root.naming.translated ? qsTr("原句译文（非官方）") : qsTr("原句")) + " · " + (root.naming.source ?? "")
            font.pixelSize: Theme.mark
            color: Colour.ink3
        }
    }
    MoreHint {
        target: flick
        ground: Colour.card
    }
}
