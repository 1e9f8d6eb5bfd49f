import QtQuick
import Kiosk.Theme

// Text in one of the two faces. Everything a visitor reads is made of it, so that size, face and contrast
// follow the tokens everywhere.
Text {
    id: root

    property bool serif: false

    font.family: serif ? Theme.serif : Theme.sans
    font.pixelSize: Theme.body
    font.bold: serif && Colour.highContrast
    color: Colour.ink
    textFormat: Text.PlainText
    lineHeight: serif ? 0.92 : 1
    wrapMode: Text.Wrap
}
