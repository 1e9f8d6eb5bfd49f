pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What is on show, packs on the stick and on this computer, the check, the preview, and one tap back.
StaffPage {
    id: root

    required property ContentViewModel vm
    readonly property real half: Theme.portrait ? width : (width - Theme.gutter) / 2

    function look(language: string): void {
        const mm = Theme.ppmm > 0 ? Theme.windowWidth / Theme.ppmm : 0;
        root.vm.look(Theme.windowWidth, Theme.windowHeight, mm, language);
    }

    title: qsTr("内容")
    note: qsTr("先检查，再预览，最后展示")
    whole: vm.preview.shown

    ScrollPane {
        id: pane

        visible: !root.whole
        width: parent.width
        height: below.y - 24
        foot: below.height

        Flow {
            width: parent.width
            spacing: Theme.gutter

            Column {
                width: root.half
                spacing: Theme.gutter

                StaffPanel {
                    width: parent.width
                    title: qsTr("正在展示")

                    Words {
                        width: parent.width
                        serif: true
                        font.pixelSize: Theme.h3
                        font.bold: true
                        text: root.vm.shown.name
                    }
                    Words {
                        width: parent.width
                        text: root.vm.shown.about
                        font.pixelSize: Theme.label
                        color: Colour.ink2
                    }
                    Words {
                        width: parent.width
                        visible: root.vm.waiting !== ""
                        text: qsTr("已选定、还没有换上：%1").arg(root.vm.waiting)
                        font.pixelSize: Theme.label
                        color: Colour.goldText
                    }
                    Button {
                        visible: root.vm.before !== ""
                        kind: "secondary"
                        icon: Icons.arrowLeft
                        text: qsTr("退回上一次")
                        available: root.vm.working === ""
                        onTapped: root.vm.rollback()
                    }
                    Words {
                        width: parent.width
                        visible: root.vm.before !== ""
                        text: qsTr("上一次：%1").arg(root.vm.before)
                        font.pixelSize: Theme.mark
                        color: Colour.ink2
                    }
                }
                ContentList {
                    width: parent.width
                    title: qsTr("U 盘上的内容包")
                    none: qsTr("没有找到。插上 U 盘后，.kioskpack 文件几秒钟就会出现在这里。")
                    packs: root.vm.found
                    available: root.vm.working === ""
                    onChosen: pack => root.vm.check(pack.path)
                }
                ContentList {
                    width: parent.width
                    visible: root.vm.installed.length > 0
                    title: qsTr("这台电脑上的内容包")
                    packs: root.vm.installed
                    available: root.vm.working === ""
                    onChosen: pack => root.vm.choose(pack.id)
                }
            }
            StaffPanel {
                width: root.half
                title: qsTr("检查报告")
                spacing: 4

                Words {
                    width: parent.width
                    visible: root.vm.failed || root.vm.rows.length === 0
                    text: root.vm.working !== "" ? root.vm.working
                        : root.vm.failed ? root.vm.message : qsTr("点一个内容包，就会检查它。检查不影响正在展示的内容。")
                    color: root.vm.failed ? Colour.clay : Colour.ink2
                }
                Repeater {
                    model: root.vm.rows
                    delegate: FactRow {
                        required property var modelData

                        width: parent?.width ?? 0
                        name: modelData.name
                        value: modelData.value
                        mark: modelData.state
                    }
                }
            }
        }
    }
    ContentFoot {
        id: below

        y: parent.height - height
        width: parent.width
        room: Theme.portrait ? pane.keysWidth : 0
        aside: pane.more
        visible: !root.whole
        vm: root.vm
        onLook: root.look(root.app.language)
        onLeave: root.app.staff.leave()
    }
    Loader {
        anchors.fill: parent
        active: root.whole
        sourceComponent: ContentPreview {
            app: root.app
            vm: root.vm
            onLook: language => root.look(language)
        }
    }
}
