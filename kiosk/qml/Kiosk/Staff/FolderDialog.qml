pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Which folder: where one is, the folders in it, one up, this one.
StaffDialog {
    id: root

    required property ExportViewModel vm

    wide: 1100
    title: qsTr("选一个文件夹")
    text: vm.place

    ScrollPane {
        width: parent.width - (Theme.portrait ? 0 : Theme.secondary + 24)
        height: Math.min(Math.max(contentHeight, Theme.row), Theme.portrait ? 780 : 330)
        spacing: 8

        Repeater {
            model: root.vm.below
            delegate: StaffChoice {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
                onTapped: root.vm.enter(modelData)
            }
        }
    }
    buttons: [
        Button {
            text: qsTr("就存在这里")
            onTapped: root.vm.take(true)
        },
        Button {
            kind: "secondary"
            icon: Icons.arrowUp
            text: qsTr("上一级")
            onTapped: root.vm.up()
        },
        Button {
            kind: "secondary"
            text: qsTr("取消")
            onTapped: root.vm.take(false)
        }
    ]
}
