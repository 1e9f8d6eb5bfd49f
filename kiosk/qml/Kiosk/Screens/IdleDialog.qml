import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// "Still looking?": the line runs out in 20 s; any touch stays, one button ends the visit at once.
Item {
    id: root

    required property AppViewModel app

    anchors.fill: parent
    visible: app.secondsLeft >= 0

    Rectangle {
        anchors.fill: parent
        color: Colour.scrim
    }
    TapHandler { longPressThreshold: 0; onTapped: root.app.stay() }

    Rectangle {
        id: dialog

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.reachTop - 180, (parent.height - height) / 2)
        width: Math.max(640, end.width + 260 + 16 + 96)
        height: 232 + buttons.height + 40
        color: Colour.card
        border.width: Colour.highContrast ? 3 : 0
        border.color: Colour.ink

        MouseArea { anchors.fill: parent; onClicked: root.app.stay() }
        Words {
            id: title

            x: 48
            y: 36
            serif: true
            font.pixelSize: 44
            font.bold: true
            text: qsTr("还在看吗？")
            wrapMode: Text.NoWrap
        }
        Words {
            x: 48
            anchors.top: title.bottom
            anchors.topMargin: 4
            width: parent.width - 96
            text: qsTr("%1 秒后清空，回到首屏").arg(Math.max(0, root.app.secondsLeft))
            color: Colour.ink2
        }
        Item {
            id: line

            readonly property real share: Math.max(0, root.app.secondsLeft) / root.app.countdownSeconds

            y: 196
            width: parent.width

            Rectangle {
                y: -1
                width: parent.width
                height: 2
                color: Colour.rule
            }
            Rectangle {
                y: -2
                width: parent.width * line.share
                height: Theme.lineWidth
                color: Colour.gold
            }
            Node {
                x: parent.width * line.share
                ground: Colour.card
            }
        }
        Row {
            id: buttons

            anchors { bottom: parent.bottom; bottomMargin: 40 }
            x: 48
            spacing: 16

            Button {
                text: qsTr("继续看")
                width: Math.max(implicitWidth, dialog.width - 96 - 16 - end.width)
                onTapped: root.app.stay()
            }
            Button {
                id: end

                kind: "secondary"
                text: qsTr("结束")
                width: Math.max(implicitWidth, 220)
                onTapped: root.app.finish()
            }
        }
    }
}
