import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What leads on and back, and the way out that asks for nothing. While the keyboard covers the rail, the call for staff
// and the languages too.
Item {
    id: root

    required property AppViewModel app
    required property EnquiryViewModel vm
    property bool typing: false
    property real leftWidth: width
    property real rightX: 0

    readonly property bool wide: !Theme.portrait

    signal backAsked
    signal nextAsked

    height: Theme.primary + (sorry.visible ? sorry.height + 10 : 0) + (wide ? 0 : Theme.primary + Theme.gap)

    Words {
        id: sorry

        width: parent.width
        visible: root.vm.sorry.length > 0
        text: "⚠ " + root.vm.sorry
        color: Colour.clay
        font.pixelSize: Theme.label
    }
    Button {
        id: without

        y: root.height - height - (root.wide ? 0 : Theme.primary + Theme.gap)
        kind: "tertiary"
        tight: true
        icon: Icons.qrCode
        text: qsTr("只带走资料")
        onTapped: root.app.open("takeaway")
    }
    StaffCall {
        id: call

        x: without.width + Theme.gap
        anchors.verticalCenter: without.verticalCenter
        visible: root.typing
        calls: root.app.calls
    }
    Words {
        x: (call.visible ? call.x + call.width : without.width) + 24
        anchors.verticalCenter: without.verticalCenter
        width: (root.wide ? root.leftWidth : root.width) - x
        horizontalAlignment: Text.AlignRight
        text: qsTr("%1 秒无操作将清空").arg(root.vm.idleSeconds)
        font.pixelSize: Theme.mark
        color: Colour.ink3
    }
    Row {
        id: ways

        x: root.rightX
        y: root.height - height
        spacing: Theme.gap

        Button {
            kind: "secondary"
            tight: true
            icon: Icons.arrowLeft
            text: qsTr("返回")
            available: !root.vm.sending
            onTapped: root.backAsked()
        }
        Button {
            tight: true
            trailing: true
            icon: root.vm.step === 2 ? Icons.check : Icons.arrowRight
            text: root.vm.sending ? qsTr("正在保存…") : root.vm.step === 2 ? (root.vm.sorry.length > 0 ? qsTr("再试一次") : qsTr("提交")) : qsTr("下一步")
            available: !root.vm.sending
            width: Math.max(implicitWidth, root.wide ? 280 : 320)
            onTapped: root.nextAsked()
        }
    }
    LanguageSwitch {
        anchors { right: parent.right; verticalCenter: ways.verticalCenter }
        visible: root.typing
        languages: root.app.languages
        current: root.app.language
        onChosen: code => root.app.chooseLanguage(code)
    }
}
