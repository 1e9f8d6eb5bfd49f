import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Typing a line: what it is, the line with its caret, what is wrong with it, and the keyboard. A secret is shown as
// dots until staff ask to see it. What was typed is gone with it.
Item {
    id: root

    property string title
    property string hint
    property string message // what is wrong
    property bool secret: false
    property bool shown: false
    property string typed
    property int longest: 500
    property string doneText: qsTr("确定")
    property bool available: true

    signal done(string text)
    signal cancelled

    StaffGround {}
    Column {
        id: told

        x: Theme.margin
        y: Theme.lowReach && !Theme.portrait ? 24 : Theme.portrait ? 160 : 56
        width: Theme.contentWidth
        spacing: 14

        Words {
            width: parent.width
            serif: true
            font.pixelSize: Theme.h2
            font.bold: true
            text: root.title
        }
        Words {
            width: parent.width
            visible: text.length > 0
            text: root.hint
            font.pixelSize: Theme.label
            color: Colour.ink2
        }
        Rectangle {
            width: parent.width
            height: Math.max(Theme.primary, line.implicitHeight + 28)
            color: Colour.card
            border.width: 3
            border.color: root.message.length > 0 ? Colour.clay : Colour.gold

            Words {
                id: line

                x: 24
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 48
                text: (root.secret && !root.shown ? "●".repeat(root.typed.length) : root.typed) + "|"
                font.pixelSize: Theme.body + 4
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: root.secret
            }
        }
        Words {
            width: parent.width
            visible: text.length > 0
            text: root.message
            font.pixelSize: Theme.label
            color: Colour.clay
        }
    }
    Row {
        id: buttons

        x: Theme.margin
        y: keys.y - height - 20
        spacing: Theme.gap

        Button {
            text: root.doneText
            available: root.available
            onTapped: root.done(root.typed)
        }
        Button {
            kind: "secondary"
            text: qsTr("取消")
            onTapped: root.cancelled()
        }
        Button {
            kind: "tertiary"
            text: qsTr("清空")
            available: root.typed.length > 0
            onTapped: root.typed = ""
        }
        Button {
            visible: root.secret
            kind: "tertiary"
            icon: Icons.eye
            text: root.shown ? qsTr("隐藏") : qsTr("显示")
            onTapped: root.shown = !root.shown
        }
    }
    Keyboard {
        id: keys

        y: parent.height - height
        width: parent.width
        height: implicitHeight
        full: true
        keyHeight: Theme.portrait ? Math.round(Theme.primary * (Theme.lowReach ? 1 : 1.2)) : Math.min(Theme.primary, 86)
        hideText: root.doneText
        onKey: text => {
            if (root.typed.length < root.longest)
                root.typed += text;
        }
        onBackspace: root.typed = root.typed.slice(0, -1)
        onHide: root.done(root.typed)
    }
}
