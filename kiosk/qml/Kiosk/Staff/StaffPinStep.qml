import QtQuick
import Kiosk.ViewModels

// A new PIN, typed twice.
Item {
    id: root

    required property SetUpViewModel vm
    readonly property bool again: vm.stage === "pin again"

    StaffPinLayout {
        anchors.fill: parent
        title: root.again ? qsTr("再输入一次 PIN") : root.vm.first ? qsTr("第一次使用：设一个 PIN") : qsTr("设一个新的 PIN")
        message: root.vm.message || (root.again ? "" : qsTr("6 位以上数字，以后凭它打开工作人员页面。"))
        wrong: root.vm.message.length > 0
        hint: root.vm.first ? qsTr("不是工作人员？点“返回”。") : ""
        count: root.vm.count
        ready: root.vm.ready
        onDigit: text => root.vm.press(text)
        onBackspace: root.vm.backspace()
        onSubmit: root.vm.submitPin()
        onClosed: root.vm.cancel()
    }
}
