import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The next step, and what came of the last.
Item {
    id: root

    required property ContentViewModel vm
    property real room: 0 // at its end, which the keys of a list above may need
    property bool aside: false // they do. The words are as wide either way: their height decides how long the list is
    readonly property bool checked: vm.rows.length > 0

    signal look
    signal leave

    height: Math.max(steps.height, told.height + 16)

    Row {
        id: steps

        anchors { right: parent.right; rightMargin: root.aside ? root.room : 0; verticalCenter: parent.verticalCenter }
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
        width: root.width - root.room - steps.width - 48
        text: root.vm.working !== "" ? root.vm.working
            : root.vm.failed ? qsTr("没有更换，正在展示的内容不变。")
            : root.vm.message !== "" ? root.vm.message
            : root.checked && !root.vm.ready ? qsTr("检查通过。请先预览每个画面，再展示。") : ""
        font.pixelSize: Theme.label
        color: root.vm.failed ? Colour.clay : Colour.jade
    }
}
