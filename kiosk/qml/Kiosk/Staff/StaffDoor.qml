import QtQuick
import Kiosk.ViewModels

// What five taps in the corner lead to: the PIN pad. Anybody may see it; nobody gets on without the PIN.
Item {
    id: root

    required property AppViewModel app
    readonly property DoorViewModel vm: app.staff.door as DoorViewModel

    anchors.fill: parent

    StaffGround {}
    StaffPinLayout {
        anchors.fill: parent
        title: qsTr("工作人员")
        message: root.vm.message
        wrong: root.vm.wrong
        hint: qsTr("不是工作人员？点“返回”继续浏览。")
        count: root.vm.count
        ready: root.vm.ready
        open: root.vm.open
        onDigit: text => root.vm.press(text)
        onBackspace: root.vm.backspace()
        onSubmit: root.vm.submit()
        onClosed: root.vm.close()
    }
}
