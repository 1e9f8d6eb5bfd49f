pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What became of a workbook or photographs that were dropped: the same as the report says.
Column {
    id: root

    required property PreviewViewModel app
    readonly property var it: app.imported
    readonly property var findings: it.findings ?? []

    spacing: 4

    Words {
        width: parent.width
        text: (root.it.done ? qsTr("已导入：%1") : qsTr("没有导入：%1")).arg(root.it.title ?? "")
        font.pixelSize: 18
        font.bold: true
        color: root.it.done ? Colour.jade : Colour.clay
        wrapMode: Text.Wrap
    }
    Words {
        width: parent.width
        text: root.it.problem ? root.it.problem
            : !root.it.done ? qsTr("内容没有改动。请改正下面各条再拖一次。")
            : root.it.changed === 0 ? qsTr("与现有内容相同，没有改动。")
            : root.it.photographs > 0 ? qsTr("用上照片 %1 张。原来的内容留有备份。").arg(root.it.photographs)
            : qsTr("原来的内容留有备份。")
        font.pixelSize: 15
        color: Colour.ink2
    }
    Repeater {
        model: root.findings
        delegate: PreviewRow {
            required property var modelData

            width: root.width
            place: modelData.place
            message: modelData.message
            fix: modelData.fix
            mark: modelData.fault ? Colour.clay : Colour.gold
        }
    }
    Item { width: 1; height: 4 }
    Row {
        spacing: 8

        PreviewButton {
            visible: root.it.report === true
            name: qsTr("打开报告")
            onTapped: root.app.openReport()
        }
        PreviewButton {
            name: qsTr("知道了")
            onTapped: root.app.dismiss()
        }
    }
    Item { width: 1; height: 12 }
}
