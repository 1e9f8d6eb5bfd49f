pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Twelve keys for digits. What was typed is shown as dots; the pad itself knows no digit that was typed.
Item {
    id: root

    property int count: 0
    property bool ready: false // long enough to be tried
    property bool available: true
    property real keyHeight: Theme.primary
    property string submitText: qsTr("确定")
    property string closeText: qsTr("返回")
    readonly property real keyWidth: Math.round(Math.max(150, keyHeight * 1.7))
    readonly property real gap: Theme.gap

    signal digit(string text)
    signal backspace
    signal submit
    signal closed

    width: 3 * keyWidth + 2 * gap
    height: column.height

    Column {
        id: column

        width: parent.width
        spacing: root.gap

        Item {
            width: parent.width
            height: 56
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("已输入 %1 位").arg(root.count)

            Row {
                anchors.centerIn: parent
                spacing: Math.min(16, (parent.width - root.count * 18) / Math.max(1, root.count))

                Repeater {
                    model: Math.max(6, root.count)
                    delegate: Rectangle {
                        required property int index

                        width: 18
                        height: 18
                        radius: 9
                        color: index < root.count ? Colour.gold : "transparent"
                        border.width: 2
                        border.color: index < root.count ? Colour.gold : Colour.control
                    }
                }
            }
        }
        Grid {
            columns: 3
            spacing: root.gap
            opacity: root.available ? 1 : 0.5

            Repeater {
                model: 9
                delegate: Key {
                    required property int index

                    text: index + 1
                    width: root.keyWidth
                    height: root.keyHeight
                    available: root.available
                    onTapped: root.digit(text)
                }
            }
            Key {
                name: qsTr("退格")
                icon: Icons.backspace
                isFunction: true
                width: root.keyWidth
                height: root.keyHeight
                onTapped: root.backspace()
            }
            Key {
                text: "0"
                width: root.keyWidth
                height: root.keyHeight
                available: root.available
                onTapped: root.digit(text)
            }
            Key {
                name: root.submitText
                icon: Icons.check
                isFunction: true
                width: root.keyWidth
                height: root.keyHeight
                available: root.ready
                strong: root.ready
                opacity: root.ready ? 1 : 0.5
                onTapped: root.submit()
            }
        }
        Button {
            width: parent.width
            kind: "secondary"
            icon: Icons.arrowLeft
            text: root.closeText
            onTapped: root.closed()
        }
    }
}
