pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The most urgent enquiries, as many as there is room for; all of them are one touch away.
Rectangle {
    id: root

    required property EnquiriesViewModel desk
    readonly property var filters: desk.filters
    readonly property real line: pattern.implicitHeight
    readonly property int most: Math.max(0, Math.floor((height - head.height - 8) / line))

    function needed(rows: int): real {
        return head.height + rows * line + 8;
    }

    signal listAsked
    signal keyAsked

    color: Colour.card
    border.width: Colour.highContrast ? 3 : 0
    border.color: Colour.ink

    // As high as any, whatever it says.
    EnquiryRow {
        id: pattern

        visible: false
        available: false
        entry: ({ "code": "", "name": "", "sealed": true, "about": "", "owner": "", "next": "", "due": "", "dueState": "" })
    }
    Item {
        id: head

        x: 32
        width: parent.width - 48
        height: Theme.primary + 16

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: keys.x - 16
            text: root.desk.why !== "" ? qsTr("咨询") : qsTr("咨询 · 每条都有负责人、下一步和期限")
            font.bold: true
        }
        Row {
            id: keys

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.desk.why === ""
            spacing: Theme.gap

            Button {
                kind: "tertiary"
                tight: true
                icon: root.desk.unlocked ? Icons.lockSimple : Icons.eye
                text: root.desk.unlocked ? qsTr("锁上姓名") : qsTr("显示姓名")
                onTapped: root.keyAsked()
            }
            Button {
                kind: "secondary"
                tight: true
                trailing: true
                icon: Icons.arrowRight
                text: qsTr("全部 %1 条").arg(root.filters[0]?.count ?? 0)
                onTapped: root.listAsked()
            }
        }
    }
    Words {
        x: 32
        y: head.height
        width: parent.width - 64
        visible: text !== ""
        text: root.desk.why
        color: Colour.ink2
    }
    Column {
        x: 16
        y: head.height
        visible: root.desk.why === ""

        Repeater {
            model: root.desk.urgent
            delegate: EnquiryRow {
                required property int index

                width: root.width - 32
                visible: index < root.most
                available: visible
                onTapped: root.desk.one.show(entry.code)
            }
        }
    }
}
