import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What five taps in the corner lead to: the PIN pad. Anybody may see it; nobody gets on without the PIN.
Item {
    id: root

    required property AppViewModel app
    readonly property DoorViewModel vm: app.staff.door

    anchors.fill: parent

    StaffGround {}
    Column {
        id: told

        x: Theme.portrait ? Theme.margin : (parent.width - whole) / 2
        y: Theme.portrait ? Math.max(120, pad.y - height - 48) : (parent.height - height) / 2
        width: Theme.portrait ? Theme.contentWidth : 620
        readonly property real whole: 620 + 96 + pad.width
        spacing: 16

        Words {
            width: parent.width
            serif: true
            font.pixelSize: Theme.h1
            font.bold: true
            text: qsTr("工作人员")
        }
        Words {
            width: parent.width
            text: root.vm.message
            color: root.vm.wrong ? Colour.clay : Colour.ink2
        }
        Words {
            width: parent.width
            text: qsTr("不是工作人员？点“返回”继续浏览。")
            font.pixelSize: Theme.label
            color: Colour.ink3
        }
    }
    PinPad {
        id: pad

        x: Theme.portrait ? (parent.width - width) / 2 : told.x + told.width + 96
        y: Theme.lowReach || Theme.portrait ? parent.height - height - (Theme.lowReach ? 40 : 160) : (parent.height - height) / 2
        keyHeight: Theme.lowReach && !Theme.portrait ? Math.min(Theme.primary, 72) : Math.round(Theme.primary * 1.25)
        count: root.vm.count
        ready: root.vm.ready
        available: root.vm.open
        onDigit: text => root.vm.press(text)
        onBackspace: root.vm.backspace()
        onSubmit: root.vm.submit()
        onClosed: root.vm.close()
    }
}
