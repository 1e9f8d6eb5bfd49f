pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// First use: PIN twice, passphrase twice, the warning, and then where the key lies. It fills the window.
StaffPage {
    id: root

    required property SetUpViewModel vm
    readonly property string stage: vm.stage

    whole: true

    StaffGround {}
    StaffPinStep {
        anchors.fill: parent
        visible: root.stage === "pin" || root.stage === "pin again"
        vm: root.vm
    }
    Loader {
        anchors.fill: parent
        active: root.stage === "phrase" || root.stage === "phrase again"
        sourceComponent: StaffTyping {
            readonly property bool again: root.stage === "phrase again"

            onAgainChanged: {
                typed = "";
                shown = false;
            }
            title: again ? qsTr("再输入一次密码") : qsTr("设一个密码，用来打开访客的咨询")
            hint: again ? "" : qsTr("至少 12 个字符，用几个词连起来最好记。PIN 打开工作人员页面，这个密码打开姓名和联系方式。")
            message: root.vm.message
            secret: true
            doneText: qsTr("下一步")
            onDone: text => root.vm.submitPhrase(text)
            onCancelled: root.vm.cancel()
        }
    }
    StaffWarning {
        anchors.fill: parent
        visible: root.stage === "warning" || root.stage === "making" || root.stage === "done"
        vm: root.vm
    }
}
