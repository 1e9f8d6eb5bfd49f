pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Who answers, what comes next, and until when: touched, or typed where no chip says it.
StaffPanel {
    id: root

    required property EnquiriesViewModel desk
    readonly property var one: desk.one.entry

    signal typingAsked(string what)

    spacing: 14

    component Choice: Column {
        id: choice

        required property string title
        required property string value
        required property var offered
        property string what

        signal chosen(string text)

        width: parent.width
        spacing: 12

        Words {
            width: parent.width
            text: choice.title
            font.bold: true
        }
        Words {
            width: parent.width
            visible: choice.value !== "" && !choice.offered.includes(choice.value)
            text: choice.value
            color: Colour.goldText
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: choice.offered
                delegate: Chip {
                    required property string modelData

                    text: modelData
                    on: modelData === choice.value
                    onTapped: choice.chosen(on ? "" : modelData)
                }
            }
            Button {
                kind: "tertiary"
                tight: true
                icon: Icons.keyboard
                text: qsTr("输入")
                name: qsTr("输入：%1").arg(choice.title)
                onTapped: root.typingAsked(choice.what)
            }
        }
    }

    Choice {
        title: qsTr("负责人")
        value: root.one.owner ?? ""
        offered: root.desk.one.owners
        what: "owner"
        onChosen: text => root.desk.one.setOwner(text)
    }
    Choice {
        title: qsTr("下一步")
        value: root.one.next ?? ""
        offered: root.desk.one.nextSteps
        what: "next"
        onChosen: text => root.desk.one.setNext(text)
    }
    Words {
        width: parent.width
        text: qsTr("期限")
        font.bold: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: [[qsTr("今天"), 0], [qsTr("明天"), 1], [qsTr("3 天后"), 3], [qsTr("一周后"), 7]]
            delegate: Chip {
                required property var modelData

                text: modelData[0]
                onTapped: root.desk.one.dueIn(modelData[1])
            }
        }
    }
    Row {
        spacing: Theme.gap

        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("期限提前一天")
            icon: Icons.minus
            filled: false
            onTapped: root.desk.one.moveDue(-1)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(180, implicitWidth)
            horizontalAlignment: Text.AlignHCenter
            text: root.one.due ?? ""
            font.bold: (root.one.dueState ?? "") !== ""
            color: root.one.dueState === "overdue" ? Colour.clay : root.one.dueState === "today" ? Colour.goldText : Colour.ink
            wrapMode: Text.NoWrap
        }
        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("期限推后一天")
            icon: Icons.plus
            filled: false
            onTapped: root.desk.one.moveDue(1)
        }
        Button {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.one.dated === true
            kind: "tertiary"
            tight: true
            text: qsTr("不设期限")
            onTapped: root.desk.one.dueIn(-1)
        }
    }
}
