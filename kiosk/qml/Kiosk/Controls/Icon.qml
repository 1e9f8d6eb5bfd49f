import QtQuick
import Kiosk.Theme

// One glyph of the icon font; always beside words or with an accessible name on its button.
Text {
    property real size: 30

    font.family: Theme.icons
    font.pixelSize: size
    color: Colour.ink
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
