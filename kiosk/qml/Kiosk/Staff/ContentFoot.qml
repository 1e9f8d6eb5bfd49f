import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The next step, and what came of the last.
Item {
    id: root

    required property ContentViewModel vm
    readonly property bool checked: vm.rows.length > 0

    signal look
    signal leave

    height: Math.max(steps.height, told.height + 16)

    Row {
        id: steps

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap

        Button {
            visible: root.vm.done
            kind: "primary"
            text: qsTr("离开并换上")
            onTapped: root.leave()
        }
        Button {
            visible: !root.vm.done
            kind: root.vm.ready ? "secondary" : "primary"
            icon: Icons.eye
            text: qsTr("预览每个画面")
            available: root.checked && root.vm.working === ""
            onTapped: root.look()
        }
        Button {
            visible: root.vm.ready
            text: qsTr("展示")
            onTapped: root.vm.activate()
        }
    }
    Words {
        id: told

        anchors.verticalCenter: parent.verticalCenter
        width: steps.x - 48
        text: root.vm.working !== "" ? root.vm.working
            : root.vm.message !== "" ? root.vm.message
            : root.checked && !root.vm.ready ? qsTr("检查通过。请先预览每个画面，再展示。") : ""
        font.pixelSize: Theme.label
        color: root.vm.failed ? Colour.clay : Colour.jade
    }
}
