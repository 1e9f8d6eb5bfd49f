import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A PIN pad with what it is for beside it, or above it where the screen is upright.
Item {
    id: root

    property string title
    property string message
    property string hint
    property bool wrong: false
    property alias count: pad.count
    property alias ready: pad.ready
    property alias open: pad.available

    readonly property real whole: told.width + 96 + pad.width

    signal digit(string text)
    signal backspace
    signal submit
    signal closed

    Column {
        id: told

        x: Theme.portrait ? Theme.margin : (parent.width - root.whole) / 2
        y: Theme.portrait ? Math.max(96, pad.y - height - 64) : (parent.height - height) / 2
        width: Theme.portrait ? Theme.contentWidth : 680
        spacing: 16

        Words {
            width: parent.width
            serif: true
            font.pixelSize: Theme.h1
            font.bold: true
            text: root.title
        }
        Words {
            width: parent.width
            text: root.message
            color: root.wrong ? Colour.clay : Colour.ink2
        }
        Words {
            width: parent.width
            visible: text.length > 0
            text: root.hint
            font.pixelSize: Theme.label
            color: Colour.ink3
        }
    }
    PinPad {
        id: pad

        readonly property real low: root.height - height - 24

        x: Theme.portrait ? (parent.width - width) / 2 : told.x + told.width + 96
        y: Theme.lowReach ? low : Theme.portrait ? root.height - height - 240 : (parent.height - height) / 2
        keyHeight: Theme.lowReach && !Theme.portrait ? Math.min(Theme.primary, 72) : Math.round(Math.min(Theme.primary * 1.25, 104))
        onDigit: text => root.digit(text)
        onBackspace: root.backspace()
        onSubmit: root.submit()
        onClosed: root.closed()
    }
}
