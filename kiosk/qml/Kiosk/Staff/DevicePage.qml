pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// How this computer and this kiosk are, what to see to, and how to end it.
StaffPage {
    id: root

    required property DeviceViewModel vm
    property string ending // what is being asked about: restart, leave, reboot, off

    readonly property real broad: Theme.portrait ? width : Math.round((width - Theme.gutter) * 0.58)
    readonly property var ends: [
        { "how": "restart", "text": qsTr("重新启动导览"), "icon": Icons.arrowClockwise,
          "ask": qsTr("导览会关闭几秒钟，然后回到首屏。") },
        { "how": "leave", "text": qsTr("退出导览"), "icon": Icons.x,
          "ask": qsTr("导览会关闭，不再自动打开。要再打开，请重新启动电脑，或运行程序。") },
        { "how": "reboot", "text": qsTr("重新启动电脑"), "icon": Icons.arrowClockwise,
          "ask": qsTr("电脑会重新启动，大约需要一两分钟。") },
        { "how": "off", "text": qsTr("关闭电脑"), "icon": Icons.warning,
          "ask": qsTr("电脑会关机。要再用，请按电源键。") }
    ]
    readonly property var asked: ends.find(one => one.how === ending) ?? ends[0]

    modal: ending !== ""
    title: qsTr("设备")

    ScrollPane {
        enabled: !root.modal
        width: parent.width
        height: parent.height

        Flow {
            width: parent.width
            spacing: Theme.gutter

            StaffPanel {
                width: root.broad
                title: qsTr("这台导览")
                spacing: 4

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
            Column {
                width: Theme.portrait ? root.width : root.width - root.broad - Theme.gutter
                spacing: Theme.gutter

                StaffPanel {
                    width: parent.width
                    title: root.vm.notices.length > 0 ? qsTr("需要处理") : qsTr("一切正常")
                    spacing: 16

                    Repeater {
                        model: root.vm.notices
                        delegate: Row {
                            id: notice

                            required property string modelData

                            width: parent?.width ?? 0
                            spacing: 16

                            Icon {
                                id: sign

                                text: Icons.warning
                                color: Colour.clay
                            }
                            Words {
                                width: notice.width - sign.width - 16
                                text: notice.modelData
                                font.pixelSize: Theme.label
                            }
                        }
                    }
                }
                StaffPanel {
                    width: parent.width
                    visible: root.vm.canEnd
                    title: qsTr("结束")

                    Flow {
                        width: parent.width
                        spacing: Theme.gap

                        Repeater {
                            model: root.ends
                            delegate: Button {
                                required property var modelData

                                kind: "tertiary"
                                tight: true
                                icon: modelData.icon
                                text: modelData.text
                                onTapped: root.ending = modelData.how
                            }
                        }
                    }
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.ending !== ""
        sourceComponent: StaffDialog {
            origin: root.origin
            title: qsTr("%1？").arg(root.asked.text)
            text: root.asked.ask
            buttons: [
                Button {
                    text: root.asked.text
                    onTapped: root.vm.end(root.ending)
                },
                Button {
                    kind: "secondary"
                    text: qsTr("取消")
                    onTapped: root.ending = ""
                }
            ]
        }
    }
}
