pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One enquiry: what the visitor left at one side, who answers until when at the other, and its end at the foot.
Item {
    id: root

    required property EnquiriesViewModel desk
    required property point origin
    readonly property var one: desk.one.entry
    readonly property real half: Theme.portrait ? width : (width - Theme.gutter) / 2

    signal typingAsked(string what)

    Rectangle {
        anchors.fill: parent
        color: Colour.paper

        MouseArea { anchors.fill: parent }
    }
    ScrollPane {
        id: pane

        width: parent.width - (Theme.portrait || !more ? 0 : 40)
        height: under.y - 20
        foot: under.height

        Flow {
            width: parent.width
            spacing: Theme.gutter

            EnquiryFacts {
                width: Theme.portrait ? parent.width : (parent.width - Theme.gutter) * 0.46
                desk: root.desk
                onKeyAsked: root.typingAsked("passphrase")
            }
            EnquiryPlan {
                width: Theme.portrait ? parent.width : (parent.width - Theme.gutter) * 0.54
                desk: root.desk
                onTypingAsked: what => root.typingAsked(what)
            }
        }
    }
    Item {
        id: under

        y: parent.height - height
        width: parent.width - (Theme.portrait && pane.more ? pane.keysWidth : 0)
        height: buttons.height

        Flow {
            id: buttons

            width: parent.width
            spacing: Theme.gap

            Button {
                icon: Icons.arrowLeft
                text: qsTr("返回")
                onTapped: root.desk.one.close()
            }
            Button {
                kind: "tertiary"
                icon: Icons.trash
                text: qsTr("应访客要求删除")
                onTapped: root.desk.one.ask(true)
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.desk.one.asking
        sourceComponent: StaffDialog {
            origin: root.origin
            title: qsTr("删除 %1？").arg(root.one.code ?? "")
            text: qsTr("姓名、联系方式、留言和下一步会立即从这台机器上抹去，不能恢复。请先核对访客说的编号。")
            buttons: [
                Button {
                    icon: Icons.trash
                    text: qsTr("删除")
                    onTapped: root.desk.one.erase()
                },
                Button {
                    kind: "secondary"
                    text: qsTr("不删除")
                    onTapped: root.desk.one.ask(false)
                }
            ]
        }
    }
}
