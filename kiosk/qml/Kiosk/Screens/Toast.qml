import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Says for a few seconds what has changed on the shortlist, with one way to undo it.
Item {
    id: root

    required property ShortlistViewModel shortlist
    required property real floorY

    readonly property var notice: shortlist.notice
    readonly property string text: {
        switch (notice.kind) {
        case "added":
            return qsTr("已加入选单，共 %1 处").arg(notice.count);
        case "removed":
            return notice.count > 0 ? qsTr("已移出选单，还有 %1 处").arg(notice.count) : qsTr("已移出，选单空了");
        case "replaced":
            return qsTr("已换上%1").arg(notice.name);
        case "cleared":
            return qsTr("选单已清空");
        }
        return "";
    }

    x: Theme.margin
    y: floorY - height
    width: Math.min(Theme.contentWidth, 640 + (Theme.largeText ? 120 : 0))
    height: Math.max(80, undo.height + 8, words.implicitHeight + 24)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        color: Colour.highContrast ? "#000000" : Colour.slate
        border.width: Colour.highContrast ? 3 : 0
        border.color: "#FFFFFF"
    }
    MouseArea { anchors.fill: parent }
    Icon {
        x: 28
        anchors.verticalCenter: parent.verticalCenter
        text: Icons.check
        color: Colour.goldLit
    }
    Words {
        id: words

        x: 76
        anchors.verticalCenter: parent.verticalCenter
        width: undo.x - x - 8
        text: root.text
        color: "#FFFFFF"
    }
    Touchable {
        id: undo

        anchors { right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
        width: action.implicitWidth + 56
        height: Theme.primary
        name: qsTr("撤销")
        onTapped: root.shortlist.undo()

        Rectangle {
            anchors.fill: parent
            visible: undo.pressed
            color: Colour.slatePressed
        }
        Words {
            id: action

            anchors.centerIn: parent
            text: undo.name
            font.bold: true
            color: Colour.goldLit
            wrapMode: Text.NoWrap
        }
    }
}
