import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Name, value, and whether all is well: a full disc, a ring for what is worth knowing, a sign for what is wrong.
Item {
    id: root

    property string name
    property string value
    property string mark: "ok"
    readonly property string spoken: mark === "ok" ? qsTr("正常") : mark === "note" ? qsTr("请留意") : qsTr("有问题")

    implicitHeight: Math.max(label.height, told.height) + 20
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ", " + value + ", " + spoken

    Words {
        id: label

        y: 10
        width: parent.width * (Theme.largeText ? 0.34 : 0.28)
        text: root.name
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
    Words {
        id: told

        x: label.width + 16
        y: 10
        width: parent.width - x - 56
        text: root.value
        font.pixelSize: Theme.label
    }
    Rectangle {
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.mark !== "bad"
        width: 20
        height: 20
        radius: 10
        color: root.mark === "ok" ? Colour.jade : "transparent"
        border.width: root.mark === "ok" ? 0 : 3
        border.color: Colour.gold
    }
    Icon {
        anchors { right: parent.right; rightMargin: -5; verticalCenter: parent.verticalCenter }
        visible: root.mark === "bad"
        text: Icons.warning
        color: Colour.clay
    }
}
