pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// All enquiries, or those that a chip leaves: thousands are flicked or paged. One is found by the code it was given.
Item {
    id: root

    required property EnquiriesViewModel desk
    readonly property real above: Theme.lowReach ? 0 : head.height + 20 // the chips stand under the list where hands reach them

    signal closed
    signal typingAsked(string what)

    Rectangle {
        anchors.fill: parent
        color: Colour.paper

        MouseArea { anchors.fill: parent }
    }
    Flow {
        id: head

        y: Theme.lowReach ? parent.height - height : 0
        width: parent.width
        spacing: Theme.gap

        Button {
            kind: "secondary"
            tight: true
            icon: Icons.arrowLeft
            text: qsTr("返回")
            onTapped: root.closed()
        }
        Repeater {
            model: root.desk.filters
            delegate: Chip {
                required property var modelData

                text: modelData.text
                count: modelData.count
                on: modelData.on
                onTapped: root.desk.choose(modelData.name)
            }
        }
        Button {
            kind: "tertiary"
            tight: true
            icon: Icons.magnifyingGlass
            text: qsTr("按编号找")
            onTapped: root.typingAsked("code")
        }
        Button {
            kind: "tertiary"
            tight: true
            icon: root.desk.unlocked ? Icons.lockSimple : Icons.eye
            text: root.desk.unlocked ? qsTr("锁上姓名") : qsTr("显示姓名")
            onTapped: root.desk.unlocked ? root.desk.lock() : root.typingAsked("passphrase")
        }
    }
    Words {
        id: said

        y: Math.max(0, root.above - 4)
        width: parent.width
        visible: text !== ""
        text: root.desk.said || root.desk.why
        font.pixelSize: Theme.label
        color: Colour.goldText
    }
    Rectangle {
        anchors.fill: list
        color: Colour.card
        visible: list.count > 0
    }
    ListView {
        id: list

        function turn(by: int): void {
            contentY = Math.max(originY, Math.min(originY + contentHeight - height, contentY + by * (height - (currentItem?.height ?? 0))));
        }

        y: said.visible ? said.y + said.height + 16 : root.above
        width: parent.width - (pager.visible ? pager.width + 24 : 0)
        height: parent.height - y - (Theme.lowReach ? head.height + 20 : 0)
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.rows
        delegate: EnquiryRow {
            width: list.width
            surface: list.contentItem
            onTapped: root.desk.one.show(entry.code)
        }
    }
    PageButtons {
        id: pager

        anchors { right: parent.right; bottom: list.bottom }
        visible: list.contentHeight > list.height + 1
        room: list.height
        up: list.contentY > list.originY + 1
        down: list.contentY < list.originY + list.contentHeight - list.height - 1
        onPaged: direction => list.turn(direction)
    }
}
