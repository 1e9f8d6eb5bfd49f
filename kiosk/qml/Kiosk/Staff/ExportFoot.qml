import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The button, the line that grows while it works, and what came of it.
Item {
    id: root

    required property ExportViewModel vm

    height: Math.max(button.height, told.height + 16)

    Button {
        id: button

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        text: qsTr("导出")
        available: root.vm.ready
        onTapped: root.vm.begin()
    }
    Words {
        id: told

        anchors.verticalCenter: parent.verticalCenter
        width: button.x - 48
        text: root.vm.working ? qsTr("正在导出，请不要拔 U 盘……") : root.vm.message
        font.pixelSize: Theme.label
        color: root.vm.failed ? Colour.clay : Colour.jade
    }
    Rectangle {
        y: -10
        visible: root.vm.working
        width: root.width
        height: 2
        color: Colour.rule

        Rectangle {
            y: -1
            width: parent.width * root.vm.share
            height: Theme.lineWidth
            color: Colour.gold
        }
    }
}
