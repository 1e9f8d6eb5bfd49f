import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The zone, where its folder is, and how it stands with what is shown: up to date, being made, or older than the folder.
Item {
    id: root

    required property PreviewViewModel app
    readonly property int wrong: app.faults.length

    implicitHeight: 84

    Column {
        x: 32
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * 0.44
        spacing: 2

        Words {
            serif: true
            text: root.app.zone || qsTr("预览")
            font.pixelSize: 26
            font.bold: true
            wrapMode: Text.NoWrap
        }
        Words {
            width: parent.width
            text: root.app.folder
            font.pixelSize: 14
            color: Colour.ink2
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
    }
    Row {
        anchors { right: parent.right; rightMargin: 32; verticalCenter: parent.verticalCenter }
        spacing: 12

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12
            radius: 6
            color: root.app.busy ? "transparent" : root.wrong > 0 || root.app.problem ? Colour.clay : Colour.jade
            border.width: root.app.busy ? 2 : 0
            border.color: Colour.gold
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: root.app.importing ? qsTr("正在导入…") : root.app.busy ? qsTr("正在制作…")
                : root.wrong > 0 ? (root.app.shownAt ? qsTr("有 %1 处错误：画面是 %2 的").arg(root.wrong).arg(root.app.shownAt)
                                                     : qsTr("有 %1 处错误，改正后显示画面").arg(root.wrong))
                : root.app.problem ? root.app.problem
                : root.app.shownAt ? qsTr("已是最新 · %1").arg(root.app.shownAt) : qsTr("正在画…")
            font.pixelSize: 16
            font.bold: true
            wrapMode: Text.NoWrap
        }
        Item { width: 12; height: 1 }
        PreviewButton {
            name: qsTr("打开文件夹")
            onTapped: root.app.openFolder()
        }
        PreviewButton {
            name: root.app.language === "zh" ? "English" : "中文"
            onTapped: root.app.speak(root.app.language === "zh" ? "en" : "zh")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 3
        color: Colour.gold
    }
}
