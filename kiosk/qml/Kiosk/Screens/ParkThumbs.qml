pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Small pictures to choose from; the one on show has a gold frame. With more than five the rest is in the gallery.
Row {
    id: root

    required property var pictures
    property int current: 0

    signal chosen(int index)

    visible: pictures.length > 1
    spacing: 16

    Repeater {
        model: root.pictures.slice(0, 5)
        delegate: Touchable {
            id: thumb

            required property var modelData
            required property int index

            width: 112
            height: 72
            reach: Math.max(0, Math.min(root.spacing / 2, (Theme.secondary - 72) / 2))
            name: qsTr("第 %1 张：%2").arg(index + 1).arg(modelData.caption)
            onTapped: root.chosen(index)

            Picture {
                anchors.fill: parent
                picture: thumb.modelData
                slot: "thumb"
                labelled: false
            }
            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: 3
                border.color: thumb.index === root.current ? Colour.goldLit : thumb.pressed ? Colour.control : "#FFFFFF"
            }
        }
    }
}
