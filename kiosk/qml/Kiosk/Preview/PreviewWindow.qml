import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The window beside the content folder: what is to be done at the left, the screens as they will be at the right.
Window {
    id: root

    required property PreviewViewModel app

    width: Math.min(1480, Screen.desktopAvailableWidth - 40)
    height: Math.min(920, Screen.desktopAvailableHeight - 80)
    minimumWidth: 960
    minimumHeight: 600
    visible: true
    color: Colour.paper
    title: qsTr("预览") + " · " + app.zone

    Binding { target: Theme; property: "english"; value: root.app.language !== "zh" }
    Binding { target: Motion; property: "reduced"; value: true }

    PreviewHead {
        id: head

        width: parent.width
        app: root.app
    }
    Item {
        id: todo

        x: 32
        y: head.height + 24
        width: Math.round(Math.min(420, root.width * 0.3))
        height: parent.height - y - 24

        PreviewList {
            width: parent.width
            height: parent.height - hint.height - 16
            app: root.app
        }
        DashedBox {
            id: hint

            anchors.bottom: parent.bottom
            width: parent.width
            height: words.height + 28

            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: 16
                width: parent.width - 32
                text: qsTr("把 Excel 工作簿或照片拖到窗口上，就会导入。")
                font.pixelSize: 15
                color: Colour.ink2
            }
        }
    }
    Item {
        x: todo.x + todo.width + 32
        y: head.height + 24
        width: parent.width - x - 32
        height: parent.height - y - 20

        PreviewChips {
            id: chips

            width: parent.width
            app: root.app
        }
        PreviewPictures {
            y: chips.height + 20
            width: parent.width
            height: parent.height - y
            app: root.app
        }
    }
    PreviewDrop {
        anchors.fill: parent
        app: root.app
    }
}
