import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What can be done with the comparison: back, only what differs, another park in place of one, other pairs.
// In portrait it has two lines.
Item {
    id: root

    required property AppViewModel app
    required property CompareViewModel vm

    readonly property bool wide: !Theme.portrait
    readonly property bool tight: !wide || Theme.largeText || Theme.english

    implicitHeight: wide ? Theme.primary : 2 * Theme.primary + Theme.gap

    Row {
        y: root.wide ? 0 : Theme.primary + Theme.gap
        spacing: Theme.gap

        Button {
            kind: "secondary"
            tight: root.tight
            icon: Icons.arrowLeft
            text: qsTr("返回")
            onTapped: root.app.back()
        }
        Button {
            kind: "tertiary"
            tight: root.tight
            icon: Icons.arrowClockwise
            text: qsTr("换一个园区")
            visible: root.vm.count > 1
            onTapped: root.app.shortlist.showTray("exchange")
        }
        Button {
            kind: "tertiary"
            tight: root.tight
            icon: Icons.plus
            text: qsTr("再加一个")
            visible: root.vm.count > 0 && !root.app.shortlist.full
            onTapped: root.app.shortlist.pickOneMore()
        }
    }
    Row {
        id: upper

        x: root.wide ? root.width - width : 0
        spacing: Theme.gap

        Row {
            visible: root.vm.paged
            spacing: Theme.gap

            CircleButton {
                width: Theme.primary
                height: Theme.primary
                filled: false
                icon: Icons.caretLeft
                name: qsTr("上一对")
                onTapped: root.vm.turn(-1)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: (root.vm.pair + 1) + " / " + root.vm.pairs
                wrapMode: Text.NoWrap
            }
            CircleButton {
                width: Theme.primary
                height: Theme.primary
                filled: false
                icon: Icons.caretRight
                name: qsTr("下一对")
                onTapped: root.vm.turn(1)
            }
        }
        Button {
            kind: root.vm.differences ? "selected" : "tertiary"
            tight: root.tight
            icon: root.vm.differences ? Icons.check : Icons.funnelSimple
            text: qsTr("只看差异")
            visible: root.vm.count > 1
            onTapped: root.vm.showDifferences(!root.vm.differences)
        }
        Button {
            kind: "secondary"
            tight: root.tight
            icon: Icons.qrCode
            text: qsTr("带走")
            visible: root.vm.count > 0
            onTapped: root.app.open("takeaway")
        }
    }
}
