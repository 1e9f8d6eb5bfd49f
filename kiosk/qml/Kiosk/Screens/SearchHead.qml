import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What is typed, in large letters on the line, and how much it finds.
Item {
    id: root

    property string query
    property string count

    height: 88
    Accessible.role: Accessible.EditableText
    Accessible.name: query.length > 0 ? query : qsTr("搜名称、拼音、英文")

    Icon {
        id: glass

        anchors.verticalCenter: parent.verticalCenter
        text: Icons.magnifyingGlass
        size: 44
    }
    Words {
        id: words

        x: 64
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - found.width - 48
        text: root.query
        font.pixelSize: 52
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 22
        wrapMode: Text.WrapAnywhere
    }
    Rectangle {
        visible: words.lineCount < 2
        x: words.x + Math.min(words.width, words.contentWidth) + 4
        anchors.verticalCenter: parent.verticalCenter
        width: 4
        height: 56
        color: Colour.gold
    }
    Words {
        x: words.x + 24
        anchors.verticalCenter: parent.verticalCenter
        width: words.width - 24
        visible: root.query.length === 0
        text: qsTr("名称、拼音、首字母或英文")
        font.pixelSize: 40
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 22
        color: Colour.ink3
        wrapMode: Text.NoWrap
    }
    Words {
        id: found

        anchors { right: parent.right; baseline: words.baseline }
        text: root.count
        font.pixelSize: Theme.label
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
}
