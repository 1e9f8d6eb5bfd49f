pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Every setting that staff may change: name, what may stand there, and what stands there now.
StaffPage {
    id: root

    required property SettingsViewModel vm
    readonly property bool editing: vm.editing.key !== undefined
    readonly property bool typing: editing && (vm.editing.kind === "text" || vm.editing.kind === "secret")

    modal: editing
    title: qsTr("设置")
    note: vm.supervised ? qsTr("退出工作人员页面后生效") : qsTr("重新启动导览后生效")

    ScrollPane {
        enabled: !root.modal
        width: parent.width - (Theme.portrait ? 0 : 24)
        height: parent.height - (Theme.portrait ? Theme.secondary + 24 : 0)
        foot: Theme.portrait ? Theme.secondary + 24 : 0
        spacing: Theme.gutter

        StaffPanel {
            width: parent.width
            visible: root.vm.fault.length > 0
            title: qsTr("设置文件有误，现在用的是默认设置")

            Words {
                width: parent.width
                text: root.vm.fault
                font.pixelSize: Theme.label
                color: Colour.clay
            }
        }
        SettingGroups {
            width: parent.width
            groups: root.vm.groups
            onAsked: key => root.vm.edit(key)
        }
        StaffPanel {
            width: parent.width
            title: qsTr("PIN 和钥匙")

            Flow {
                width: parent.width
                spacing: Theme.gap

                Button {
                    kind: "tertiary"
                    icon: Icons.lockSimple
                    text: qsTr("换一个 PIN")
                    onTapped: root.app.staff.setUp("only pin")
                }
                Button {
                    kind: "tertiary"
                    icon: Icons.lockSimple
                    text: qsTr("做一把新钥匙")
                    onTapped: root.app.staff.setUp("only key")
                }
            }
            Words {
                width: parent.width
                text: qsTr("新钥匙只能打开以后的咨询；以前的咨询仍要用以前的钥匙文件和密码。")
                font.pixelSize: Theme.mark
                color: Colour.ink2
            }
            Words {
                width: parent.width
                text: qsTr("设置文件：%1").arg(root.vm.file)
                font.pixelSize: Theme.mark
                color: Colour.ink2
                wrapMode: Text.WrapAnywhere
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.editing && !root.typing
        sourceComponent: SettingDialog {
            vm: root.vm
            origin: root.origin
        }
    }
    Loader {
        x: root.origin.x
        y: root.origin.y
        width: Theme.width
        height: Theme.height
        active: root.typing
        sourceComponent: StaffTyping {
            title: root.vm.editing.name ?? ""
            hint: [root.vm.editing.about, root.vm.editing.clears ? qsTr("清空后点“确定”，就不再设置。") : ""].filter(one => one).join("\n")
            typed: root.vm.editing.value ?? ""
            message: root.vm.message
            onDone: text => root.vm.keepText(text)
            onCancelled: root.vm.cancel()
        }
    }
}
