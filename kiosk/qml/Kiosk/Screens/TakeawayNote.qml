import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Says what became of the sheet, for as long as it takes to read and to remember its number.
Rectangle {
    id: root

    required property TakeawayViewModel vm

    readonly property string number: ("000" + vm.sheetNumber).slice(-Math.max(4, String(vm.sheetNumber).length))

    implicitHeight: Math.max(80, words.height + 24)
    visible: vm.sheet !== ""
    color: Colour.highContrast ? "#000000" : Colour.slate
    border.width: Colour.highContrast ? 3 : 0
    border.color: "#FFFFFF"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Icon {
        id: icon

        x: 28
        anchors.verticalCenter: parent.verticalCenter
        text: root.vm.sheet === "failed" ? Icons.warning : root.vm.sheet === "stored" ? Icons.check : Icons.fileText
        color: Colour.goldLit
    }
    Words {
        id: words

        x: 76
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 28
        text: root.vm.sheet === "making" ? qsTr("正在存成一页 A4…")
            : root.vm.sheet === "stored" ? qsTr("已存好，编号 %1。请工作人员打印。").arg(root.number)
                                         : qsTr("没有存成，请告诉工作人员。扫码不受影响。")
        color: "#FFFFFF"
    }
    Timer {
        running: root.vm.sheet === "stored" || root.vm.sheet === "failed"
        interval: 12000
        onTriggered: root.vm.dismissSheet()
    }
}
