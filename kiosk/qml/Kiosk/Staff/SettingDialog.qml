pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Changes one setting: a number or a time by steps, one of a few by touching it; or says where it is written.
StaffDialog {
    id: root

    required property SettingsViewModel vm
    readonly property var setting: vm.editing
    readonly property string kind: setting.kind ?? ""
    readonly property bool stepped: kind === "number" || kind === "time"

    title: setting.name ?? ""
    text: kind === "file" ? qsTr("要写中文，请在电脑上改这个文件，然后重新启动导览：") : (setting.about ?? "")

    Words {
        width: parent.width
        visible: root.kind === "file"
        text: root.vm.file + "\n" + (root.setting.where ?? "") + "\n" + (root.setting.line ?? "")
        wrapMode: Text.WrapAnywhere
        color: Colour.goldText
    }
    Words {
        width: parent.width
        visible: root.kind === "file"
        text: qsTr("现在：%1").arg(root.setting.shown ?? "")
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
    Flow {
        width: parent.width
        visible: root.kind === "pick"
        spacing: Theme.gap

        Repeater {
            model: root.setting.picks ?? []
            delegate: Chip {
                required property var modelData

                text: modelData.text
                on: modelData.value === root.setting.value
                onTapped: root.vm.pick(modelData.value)
            }
        }
    }
    Row {
        visible: root.stepped
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap

        Button {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.kind === "number"
            kind: "tertiary"
            tight: true
            text: "−10"
            name: qsTr("少很多")
            onTapped: root.vm.turn(-10)
        }
        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("少一点")
            icon: Icons.minus
            onTapped: root.vm.turn(-1)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: 260
            horizontalAlignment: Text.AlignHCenter
            serif: true
            font.pixelSize: 48
            text: root.setting.shown ?? ""
        }
        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("多一点")
            icon: Icons.plus
            onTapped: root.vm.turn(1)
        }
        Button {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.kind === "number"
            kind: "tertiary"
            tight: true
            text: "+10"
            name: qsTr("多很多")
            onTapped: root.vm.turn(10)
        }
    }
    Words {
        width: parent.width
        visible: text.length > 0
        text: root.vm.message
        font.pixelSize: Theme.label
        color: Colour.clay
    }
    buttons: [
        Button {
            visible: root.stepped
            text: qsTr("确定")
            onTapped: root.vm.keep()
        },
        Button {
            kind: "secondary"
            text: root.kind === "file" ? qsTr("知道了") : qsTr("取消")
            onTapped: root.vm.cancel()
        },
        Button {
            visible: root.setting.clears === true && root.kind !== "file"
            kind: "tertiary"
            text: qsTr("不再设置")
            onTapped: root.vm.clear()
        }
    ]
}
