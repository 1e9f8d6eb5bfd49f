pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What goes on a stick, which stick, and how far it is.
StaffPage {
    id: root

    required property ExportViewModel vm
    readonly property real half: Theme.portrait ? width : (width - Theme.gutter) / 2

    modal: vm.place !== "" || vm.asking
    title: qsTr("导出")
    note: qsTr("插上 U 盘，勾选要带走的")

    ScrollPane {
        id: pane

        enabled: !root.modal
        width: parent.width
        height: below.y - 24
        foot: below.height

        Flow {
            width: parent.width
            spacing: Theme.gutter

            StaffPanel {
                width: root.half
                title: qsTr("带走什么")

                Repeater {
                    model: root.vm.items
                    delegate: StaffChoice {
                        required property var modelData

                        width: parent?.width ?? 0
                        text: modelData.name
                        about: modelData.about
                        on: modelData.on
                        available: modelData.there && !root.vm.working
                        onTapped: root.vm.toggle(modelData.key)
                    }
                }
            }
            StaffPanel {
                width: root.half
                title: qsTr("存到哪里")

                Words {
                    width: parent.width
                    visible: root.vm.targets.length === 0
                    text: qsTr("没有找到 U 盘。插上后几秒钟会出现在这里；也可以选一个文件夹。")
                    color: Colour.ink2
                }
                Repeater {
                    model: root.vm.targets
                    delegate: StaffChoice {
                        required property var modelData

                        width: parent?.width ?? 0
                        text: modelData.name
                        about: modelData.about
                        on: modelData.on
                        available: !root.vm.working
                        onTapped: root.vm.choose(modelData.path)
                    }
                }
                Button {
                    kind: "tertiary"
                    text: qsTr("选一个文件夹")
                    available: !root.vm.working
                    onTapped: root.vm.browse()
                }
            }
        }
    }
    ExportFoot {
        id: below

        enabled: !root.modal
        y: parent.height - height
        width: parent.width - (Theme.portrait && pane.more ? pane.keysWidth : 0)
        vm: root.vm
    }
    Loader {
        anchors.fill: parent
        active: root.vm.place !== ""
        sourceComponent: FolderDialog {
            vm: root.vm
            origin: root.origin
        }
    }
    Loader {
        x: root.origin.x
        y: root.origin.y
        width: Theme.width
        height: Theme.height
        active: root.vm.asking
        sourceComponent: StaffTyping {
            title: qsTr("打开咨询的密码")
            hint: root.vm.working ? qsTr("正在导出，请不要拔 U 盘……") : qsTr("首次设置时定的密码，不是 PIN。")
            message: root.vm.message
            secret: true
            available: !root.vm.working
            doneText: qsTr("导出")
            onDone: text => root.vm.open(text)
            onCancelled: root.vm.cancel()
        }
    }
}
