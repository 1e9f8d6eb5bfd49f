import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What cannot be undone, to be ticked before the key is made; then, that all is done and where the key file lies.
Item {
    id: root

    required property SetUpViewModel vm
    readonly property bool done: vm.stage === "done"
    readonly property bool making: vm.stage === "making"

    Column {
        x: Theme.portrait ? Theme.margin : (parent.width - width) / 2
        y: Theme.portrait ? Math.max(160, parent.height - height - 320) : (parent.height - height) / 2
        width: Math.min(Theme.contentWidth, 1240)
        spacing: 28

        Words {
            width: parent.width
            serif: true
            font.pixelSize: Theme.h1
            font.bold: true
            text: root.done ? qsTr("设好了") : root.making ? qsTr("正在制作，请稍等几秒……") : qsTr("请先看清楚")
        }
        Words {
            width: parent.width
            visible: !root.making && (root.vm.keyed || !root.done)
            text: root.done ? qsTr("钥匙文件在这里：%1。请把它复制到 U 盘带走（在“导出”页可以复制），和密码分开保存。").arg(root.vm.identity)
                            : root.vm.warning
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            visible: root.done
            text: qsTr("退出工作人员页面时，导览会重新启动一次，新的设置随即生效。")
            color: Colour.ink2
        }
        OptionRow {
            width: parent.width
            visible: !root.done && !root.making
            on: root.vm.agreed
            icon: Icons.lockSimple
            text: qsTr("我已看过：密码丢了，谁也打不开")
            onTapped: root.vm.agree()
        }
        Words {
            width: parent.width
            visible: text.length > 0
            text: root.vm.message
            color: Colour.clay
        }
        Row {
            visible: !root.making
            spacing: Theme.gap

            Button {
                text: root.done ? qsTr("继续") : qsTr("制作钥匙")
                onTapped: root.done ? root.vm.goOn() : root.vm.make()
            }
            Button {
                visible: !root.done
                kind: "secondary"
                text: qsTr("取消")
                onTapped: root.vm.cancel()
            }
        }
    }
}
