import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What stands in the code, word for word.
Rectangle {
    id: root

    property string text

    color: Colour.card
    border.width: Colour.highContrast ? 3 : 0
    border.color: Colour.ink

    Flickable {
        id: flick

        x: 28
        y: 20
        width: parent.width - 56
        height: parent.height - 40
        contentHeight: words.height
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Words {
            id: words

            width: parent.width
            text: root.text
            font.pixelSize: Theme.label
        }
    }
    MoreHint {
        target: flick
        ground: Colour.card
    }
}
