import QtQuick
import Kiosk.Theme

// A figure as it is read: qualifier, prefix, number, unit on one baseline. Words in place of a number are smaller.
Item {
    id: root

    component Small: Words {
        property FigureNumber of
        property real base: 0

        serif: true
        visible: text.length > 0
        font.pixelSize: Math.max(Theme.mark, Math.round(of.size * 0.4))
        color: of.color
        wrapMode: Text.NoWrap
        y: base - baselineOffset
    }

    required property var figure
    property int size: Theme.numS
    property color color: Colour.ink
    property real available: 0 // width that it may take, 0 for as much as it needs

    readonly property bool words: figure.words
    readonly property real natural: row.implicitWidth
    readonly property real shrink: available > 0 && natural > available ? available / natural : 1

    implicitWidth: Math.ceil(natural * shrink)
    implicitHeight: Math.ceil(number.implicitHeight * shrink)
    Accessible.ignored: true

    Row {
        id: row

        scale: root.shrink
        transformOrigin: Item.TopLeft
        spacing: 10

        Small { of: root; base: number.baselineOffset; text: root.figure.before }
        Small { of: root; base: number.baselineOffset; text: root.figure.prefix }
        Words {
            id: number

            serif: true
            text: root.figure.number
            font.pixelSize: root.words ? Math.round(root.size * 0.62) : root.size
            font.letterSpacing: root.words ? 0 : -0.01 * root.size
            color: root.color
            lineHeight: 0.8
            wrapMode: Text.NoWrap
        }
        Small { of: root; base: number.baselineOffset; text: root.figure.unit }
        Small { of: root; base: number.baselineOffset; text: root.figure.after }
    }
}
