pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Letters and digits at the foot of the screen, in place of the rail. It types nothing itself: it says what was
// touched. With `languages` it carries the language switch and the call for staff, so that both stay at hand while the
// rail is away. With `full` it has capitals and signs too, for addresses and passphrases.
Item {
    id: root

    property real keyHeight: Theme.primary
    property var languages: []
    property string language
    property bool called: false // staff are called
    property string hideText: qsTr("收起")
    property bool compact: false // digits share the row of q to p: four rows instead of five
    property bool digits: false
    property bool full: false
    property bool capitals: false
    property bool signs: false

    readonly property var rows: signs ? ["-_.@/:+?=&", "!#$%*()~,", ";'\"<>[]"]
                              : [compact && digits ? "1234567890" : cased("qwertyuiop"), cased("asdfghjkl"), cased("zxcvbnm")]

    readonly property real pad: compact ? 8 : 16
    readonly property real gap: Theme.portrait ? 8 : 10
    readonly property real board: Math.min(Theme.contentWidth, 2000)
    readonly property real unit: (board - 9 * gap) / 10
    readonly property real wide: (3 * unit + gap) / 2

    signal key(string text)
    signal backspace
    signal clear
    signal hide
    signal languageChosen(string code)
    signal callAsked
    signal callTakenBack

    function cased(keys: string): string {
        return capitals ? keys.toUpperCase() : keys;
    }

    implicitHeight: (compact ? 4 : 5) * (keyHeight + gap) - gap + 2 * pad

    component Letters: Repeater {
        id: letters

        required property string keys

        model: keys.length
        delegate: Key {
            required property int index

            text: letters.keys.charAt(index)
            width: root.unit
            height: root.keyHeight
            onTapped: root.key(text)
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colour.sand

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Colour.rule
        }
        MouseArea { anchors.fill: parent } // a finger between two keys meets nothing behind them
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.pad
        spacing: root.gap

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !root.compact
            spacing: root.gap
            Letters { keys: "1234567890" }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap
            Letters { keys: root.rows[0] }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap
            Letters { keys: root.rows[1] }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap

            Key {
                name: root.full ? qsTr("大写") : qsTr("清空")
                text: root.full ? "" : qsTr("清空")
                icon: root.full ? Icons.arrowFatUp : ""
                isFunction: true
                strong: root.full && root.capitals
                available: !root.signs
                width: root.wide
                height: root.keyHeight
                onTapped: root.full ? root.capitals = !root.capitals : root.clear()
            }
            Letters { keys: root.rows[2] }
            Key {
                name: qsTr("退格")
                icon: Icons.backspace
                isFunction: true
                width: root.wide
                height: root.keyHeight
                onTapped: root.backspace()
            }
        }
        Row {
            spacing: root.gap

            LanguageSwitch {
                id: languageSwitch

                anchors.verticalCenter: parent.verticalCenter
                visible: root.languages.length > 0
                languages: root.languages
                current: root.language
                height: Math.min(implicitHeight, root.keyHeight)
                onChosen: code => root.languageChosen(code)
            }
            CallPill {
                id: call

                anchors.verticalCenter: parent.verticalCenter
                visible: languageSwitch.visible
                height: languageSwitch.height
                called: root.called
                onAsked: root.callAsked()
                onTakenBack: root.callTakenBack()
            }
            Key {
                id: digitsKey

                visible: root.compact || root.full
                text: root.full ? (root.signs ? "abc" : "#+=") : root.digits ? "abc" : "123"
                isFunction: true
                width: root.unit
                height: root.keyHeight
                onTapped: {
                    if (root.full)
                        root.signs = !root.signs;
                    else
                        root.digits = !root.digits;
                }
            }
            Key {
                text: qsTr("空格")
                width: root.board - hideKey.width - root.gap - (languageSwitch.visible ? languageSwitch.width + call.width + 2 * root.gap : 0)
                       - (digitsKey.visible ? digitsKey.width + root.gap : 0)
                height: root.keyHeight
                onTapped: root.key(" ")
            }
            Key {
                id: hideKey

                text: root.hideText
                icon: Icons.caretDown
                isFunction: true
                width: Math.max(implicitWidth, 2 * root.unit + root.gap)
                height: root.keyHeight
                onTapped: root.hide()
            }
        }
    }
}
