pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Which days are told, and whether a visitor is calling just now.
Item {
    id: root

    required property TodayViewModel vm
    required property CallsViewModel calls
    required property string robotFault

    height: flow.height + (fault.visible ? fault.height + 12 : 0)

    component End: Row {
        id: end

        property string which
        property string day

        spacing: Theme.gap

        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            name: end.which === "first" ? qsTr("第一天提前") : qsTr("最后一天提前")
            icon: Icons.caretLeft
            filled: false
            available: root.vm.steps[end.which + "Earlier"]
            onTapped: root.vm.move(end.which, -1)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(implicitWidth, 88)
            horizontalAlignment: Text.AlignHCenter
            text: end.day
        }
        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            name: end.which === "first" ? qsTr("第一天推后") : qsTr("最后一天推后")
            icon: Icons.caretRight
            filled: false
            available: root.vm.steps[end.which + "Later"]
            onTapped: root.vm.move(end.which, 1)
        }
    }

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.gap

        Chip {
            text: qsTr("今天")
            on: !root.vm.whole
            onTapped: root.vm.showWhole(false)
        }
        Chip {
            text: qsTr("整个展会")
            on: root.vm.whole
            onTapped: root.vm.showWhole(true)
        }
        Row {
            visible: root.vm.whole
            height: Theme.primary
            leftPadding: 12
            spacing: 16

            End { which: "first"; day: root.vm.firstDay; height: parent.height }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("至")
                color: Colour.ink2
            }
            End { which: "last"; day: root.vm.lastDay; height: parent.height }
        }
        Chip {
            visible: root.vm.whole && root.vm.firstDay !== root.vm.lastDay
            text: root.vm.daily ? qsTr("改为按时段") : qsTr("改为按天")
            onTapped: root.vm.showDaily(!root.vm.daily)
        }
        Button {
            visible: root.calls.waiting
            icon: Icons.user
            text: qsTr("访客在呼叫 · 已到场")
            name: qsTr("已到场")
            onTapped: root.calls.answer()
        }
    }
    Words {
        id: fault

        y: flow.height + 12
        width: parent.width
        visible: root.robotFault !== ""
        text: qsTr("上一次呼叫没有发到群里（%1）。请检查网络和设置里的机器人地址。").arg(root.robotFault)
        font.pixelSize: Theme.mark
        color: Colour.clay
    }
}
