import QtQuick
import Kiosk.Theme

// Calls a member of staff. While the call waits it says so, and its end takes the call back; it keeps its width, so
// that nothing beside it moves. A second tap of the same finger does not take back what the first one did.
Item {
    id: root

    required property bool called
    property bool dark: false // stands on dark ground

    readonly property real pad: Theme.largeText ? 22 : 26

    signal asked
    signal takenBack

    implicitWidth: Math.max(words.implicitWidth + 2 * pad, pad + told.implicitWidth + 18 + end.width)
    implicitHeight: Theme.secondary

    onCalledChanged: if (called) pause.restart()

    Timer {
        id: pause

        interval: 600
    }
    Touchable {
        id: ask

        readonly property string icon: Icons.user

        anchors.fill: parent
        visible: !root.called
        name: qsTr("呼叫工作人员")
        scale: pressed ? 0.97 : 1
        onTapped: root.asked()

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: ask.pressed ? Colour.pressed : Colour.card
            border.width: Theme.hairline
            border.color: Colour.control
        }
        Row {
            id: words

            anchors.centerIn: parent
            spacing: 12

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                text: ask.icon
            }
            Words {
                text: ask.name
                font.bold: Colour.highContrast
                wrapMode: Text.NoWrap
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.called
        radius: height / 2
        color: Colour.fill
        border.width: root.dark ? Theme.hairline : 0
        border.color: "#FFFFFF"

        Row {
            id: told

            x: root.pad
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                text: Icons.check
                color: Colour.fillCount
            }
            Words {
                text: qsTr("已呼叫")
                color: Colour.fillText
                font.bold: true
                wrapMode: Text.NoWrap
            }
        }
        Rectangle {
            anchors { right: end.left; verticalCenter: parent.verticalCenter }
            width: 2
            height: Math.round(parent.height / 2)
            color: Colour.fillText
            opacity: 0.4
        }
        Touchable {
            id: end

            anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
            width: Math.max(Theme.secondary + 8, back.implicitWidth + 20 + root.pad)
            available: !pause.running
            name: qsTr("取消呼叫")
            onTapped: root.takenBack()

            Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                visible: end.pressed
                topRightRadius: height / 2
                bottomRightRadius: height / 2
                color: Colour.fillPressed
            }
            Words {
                id: back

                x: 20
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("取消")
                color: Colour.fillText
                wrapMode: Text.NoWrap
            }
        }
    }
}
