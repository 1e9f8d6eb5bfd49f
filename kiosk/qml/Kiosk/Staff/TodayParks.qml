pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The parks that were opened most, as many as there is room for. Lengths are relative to the first.
Item {
    id: root

    required property var parks // {name, number}, the most opened first
    readonly property bool inline: !Theme.english && !Theme.largeText
    readonly property real largest: parks.length > 0 ? parks[0].number : 1

    Words {
        id: title

        text: qsTr("打开最多的园区")
        font.bold: true
    }
    Words {
        y: list.y
        width: parent.width
        visible: root.parks.length === 0
        text: qsTr("还没有人打开过园区页。")
        font.pixelSize: Theme.label
        color: Colour.ink3
    }
    Column {
        id: list

        y: title.height + 12

        spacing: 8

        Repeater {
            model: root.parks.slice(0, 12)
            delegate: Item {
                id: park

                required property var modelData

                width: root.width
                height: root.inline ? 36 : label.height + 10
                opacity: list.y + y + height <= root.height ? 1 : 0

                Words {
                    id: label

                    y: root.inline ? (parent.height - height) / 2 : 0
                    width: root.inline ? implicitWidth : parent.width - 96
                    text: park.modelData.name
                    font.pixelSize: Theme.mark
                    color: Colour.ink2
                    wrapMode: root.inline ? Text.NoWrap : Text.Wrap
                }
                Words {
                    anchors { right: parent.right; verticalCenter: label.verticalCenter }
                    serif: true
                    font.pixelSize: 28
                    text: park.modelData.number
                    wrapMode: Text.NoWrap
                }
                Rectangle {
                    readonly property real from: root.inline ? Math.round(root.width * 0.46) : 0

                    x: from
                    y: root.inline ? (parent.height - height) / 2 : label.height + 4
                    width: Math.max(4, (parent.width - from - 96) * park.modelData.number / root.largest)
                    height: Theme.lineWidth
                    radius: 2
                    color: Colour.gold
                }
            }
        }
    }
}
