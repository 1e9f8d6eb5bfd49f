import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Title of the page on the line. In the last seconds before staff mode ends by itself, the line runs out.
Item {
    id: root

    property string title
    property string note
    property int secondsLeft: -1
    readonly property bool ending: secondsLeft >= 0

    height: 124

    Words {
        id: title

        y: 28
        width: Math.min(implicitWidth, parent.width)
        serif: true
        font.pixelSize: Theme.english ? 48 : 54
        font.bold: true
        text: root.title
        wrapMode: Text.NoWrap
    }
    Words {
        anchors { left: title.right; leftMargin: 28; right: parent.right; baseline: title.baseline }
        text: root.ending ? qsTr("%1 秒后自动退出，触摸任意处继续").arg(root.secondsLeft) : root.note
        font.pixelSize: Theme.label
        color: root.ending ? Colour.goldText : Colour.ink2
        maximumLineCount: 2
    }
    Rectangle {
        x: -Theme.margin
        y: parent.height - 1
        width: Theme.width
        height: Theme.hairline
        color: Colour.rule
    }
    Rectangle {
        x: -Theme.margin
        y: parent.height - 2
        width: root.ending ? Theme.width * root.secondsLeft / 20 : Theme.margin + Math.max(title.width, 160)
        height: Theme.lineWidth
        color: Colour.gold
    }
}
