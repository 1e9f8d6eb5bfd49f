pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What is known of an enquiry without a key, and below it what only the key opens.
StaffPanel {
    id: root

    required property EnquiriesViewModel desk
    readonly property var one: desk.one.entry

    signal keyAsked

    title: qsTr("编号 %1").arg(one.code ?? "")

    component Line: Item {
        id: line

        required property var modelData

        width: parent.width
        height: Math.max(label.height, value.height) + 8

        Words {
            id: label

            width: Math.round(parent.width * 0.26)
            text: line.modelData.label
            font.pixelSize: Theme.label
            color: Colour.ink2
        }
        Words {
            id: value

            x: label.width + 16
            width: parent.width - x
            text: line.modelData.value
            font.pixelSize: Theme.label
            wrapMode: Text.Wrap
        }
    }

    Repeater {
        model: root.one.rows ?? []
        delegate: Line {}
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Colour.rule
    }
    Repeater {
        model: root.one.own ?? []
        delegate: Line {}
    }
    Words {
        width: parent.width
        visible: root.one.sealed === true
        text: root.one.note || qsTr("姓名、联系方式和留言已加密。输入首次设置时定的密码才能看到；工作人员离开后自动锁上。")
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
    Button {
        visible: root.one.sealed === true && !root.desk.unlocked
        kind: "secondary"
        icon: Icons.eye
        text: root.desk.trying ? qsTr("正在打开……") : qsTr("显示姓名")
        available: !root.desk.trying
        onTapped: root.keyAsked()
    }
}
