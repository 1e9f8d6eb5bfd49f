import QtQuick
import Kiosk.Theme

// Text in one of the two faces. Everything a visitor reads is made of it, so that size, face and contrast
// follow the tokens everywhere.
Text {
    id: root

    property bool serif: false
    // Quotation marks and dots as wide as Latin text wants them, not a full square. Whoever shows Chinese among English
    // says so: a font that hung on the text would make a loop wherever the text hangs on its width.
    property bool latin: Theme.english

    font.family: serif ? Theme.serif : Theme.sans
    font.pixelSize: Theme.body
    font.bold: serif && Colour.highContrast
    font.features: latin ? ({ "pwid": 1 }) : ({})
    color: Colour.ink
    textFormat: Text.PlainText
    lineHeight: serif ? 0.92 : 1
    wrapMode: Text.Wrap
}
