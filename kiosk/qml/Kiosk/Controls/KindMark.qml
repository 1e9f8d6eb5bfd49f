import QtQuick
import Kiosk.Theme

// Kind, date and qualifier of a figure: always glyph, word and date together.
Row {
    id: root

    property string kind: "actual"
    property string text
    property color color: Colour.ink2
    property color glyphColor: Colour.goldText
    property real available: 0 // width to wrap in, 0 for none

    readonly property real unwrapped: glyph.width + spacing + words.implicitWidth // in one line

    spacing: 12

    KindGlyph {
        id: glyph

        y: Math.round((words.font.pixelSize * 1.448 - height) / 2)
        kind: root.kind
        color: root.glyphColor
    }
    Words {
        id: words

        width: root.available > 0 ? Math.min(implicitWidth, root.available - glyph.width - 12) : implicitWidth
        text: root.text
        font.pixelSize: Theme.mark
        color: root.color
    }
}
