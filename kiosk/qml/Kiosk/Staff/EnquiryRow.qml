import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One enquiry: who or its code, what about, whose it is, what comes next and until when. Upright it takes two lines.
Touchable {
    id: root

    required property var entry // {code, name, sealed, about, owner, next, due, dueState}
    readonly property real inner: width - 32 - arrow.width - 16
    readonly property color dueColour: entry.dueState === "overdue" ? Colour.clay : entry.dueState === "today" ? Colour.goldText : Colour.ink2
    readonly property bool two: Theme.portrait
    readonly property bool roomy: Theme.english || Theme.largeText // a text may take a second line
    readonly property real lineHeight: Theme.label * 1.38
    readonly property real second: 12 + lineHeight * (roomy ? 2 : 1)

    component Cell: Words {
        required property real inner
        property real from
        property real share

        x: 16 + inner * from
        width: inner * share - 16
        font.pixelSize: Theme.label
        lineHeight: 0.95
        anchors.verticalCenter: Theme.portrait ? undefined : parent.verticalCenter
    }

    implicitHeight: two ? second + lineHeight * (roomy ? 2 : 1) + 10 : Math.max(Theme.row, 2 * lineHeight + 8)
    name: qsTr("咨询 %1").arg(entry.code)

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colour.pressed : "transparent"
    }
    Rectangle {
        x: 16
        width: parent.width - 32
        height: 1
        color: Colour.rule
    }
    Icon {
        id: lock

        x: 16
        y: who.y + (who.height - height) / 2
        visible: root.entry.sealed
        size: 26
        text: Icons.lockSimple
        color: Colour.ink3
    }
    Cell {
        id: who

        inner: root.inner
        from: 0
        share: root.two ? 0.4 : 0.18
        leftPadding: lock.visible ? 36 : 0
        y: root.two ? 10 : 0
        text: root.entry.name
        font.bold: true
    }
    Cell {
        inner: root.inner
        from: root.two ? 0.4 : 0.18
        share: root.two ? 0.6 : 0.26
        y: root.two ? 10 : 0
        text: root.entry.about
        color: Colour.ink2
    }
    Cell {
        inner: root.inner
        from: root.two ? 0 : 0.44
        share: root.two ? 0.24 : 0.14
        y: root.two ? root.second : 0
        text: root.entry.owner || qsTr("未分配")
        color: root.entry.owner ? Colour.ink : Colour.goldText
    }
    Cell {
        inner: root.inner
        from: root.two ? 0.24 : 0.58
        share: root.two ? 0.5 : 0.25
        y: root.two ? root.second : 0
        text: root.entry.next || qsTr("未定下一步")
        color: root.entry.next ? Colour.ink : Colour.ink3
    }
    Cell {
        inner: root.inner
        from: root.two ? 0.74 : 0.83
        share: root.two ? 0.26 : 0.17
        y: root.two ? root.second : 0
        leftPadding: warn.visible ? 34 : 0
        text: root.entry.due
        font.bold: root.entry.dueState !== ""
        color: root.dueColour

        Icon {
            id: warn

            visible: root.entry.dueState !== ""
            size: 26
            text: Icons.warning
            color: root.dueColour
        }
    }
    Rectangle {
        id: arrow

        anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
        width: 48
        height: 48
        radius: 24
        color: "transparent"
        border.width: Theme.hairline
        border.color: Colour.control

        Icon {
            anchors.centerIn: parent
            size: 26
            text: Icons.arrowRight
        }
    }
}
