import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Foot of the gallery: what the picture shows, which one it is, and everything that can be done, within reach.
Item {
    id: root

    property string caption
    property int current: 0
    property int count: 0
    property real zoom: 1
    property var languages: []
    property string language

    signal asked(int index)
    signal zoomAsked(real factor)
    signal languageChosen(string code)
    signal closed

    readonly property bool stacked: Theme.portrait
    readonly property real pad: 28

    implicitHeight: (stacked ? words.height + 20 : 0) + Theme.primary + 2 * pad

    Column {
        id: words

        x: Theme.margin
        y: root.stacked ? root.pad : (root.height - height) / 2
        width: root.stacked ? Theme.contentWidth : keys.x - x - 48

        Words {
            width: parent.width
            text: root.caption
            color: "#FFFFFF"
        }
        Words {
            visible: root.count > 1
            text: qsTr("第 %1 张，共 %2 张").arg(root.current + 1).arg(root.count)
            font.pixelSize: Theme.label
            color: Colour.mist
        }
    }
    LanguageSwitch {
        id: tongue

        anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: keys.verticalCenter }
        dark: true
        languages: root.languages
        current: root.language
        onChosen: code => root.languageChosen(code)
    }
    Row {
        id: keys

        x: root.stacked ? Theme.margin : tongue.x - 2 * Theme.gap - width
        y: root.height - root.pad - Theme.primary
        height: Theme.primary
        spacing: Theme.gap

        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.count > 1
            filled: false
            available: root.current > 0
            name: qsTr("上一张")
            icon: Icons.arrowLeft
            onTapped: root.asked(root.current - 1)
        }
        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.count > 1
            filled: false
            available: root.current < root.count - 1
            name: qsTr("下一张")
            icon: Icons.arrowRight
            onTapped: root.asked(root.current + 1)
        }
        Item { width: Theme.gap; height: 1; visible: root.count > 1 }
        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            filled: false
            available: root.zoom > 1
            name: qsTr("缩小")
            icon: Icons.minus
            onTapped: root.zoomAsked(1 / 1.6)
        }
        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            filled: false
            available: root.zoom < 4
            name: qsTr("放大")
            icon: Icons.plus
            onTapped: root.zoomAsked(1.6)
        }
        Item { width: Theme.gap; height: 1 }
        Button {
            kind: "secondary"
            width: Math.max(200, implicitWidth)
            icon: Icons.x
            text: qsTr("关闭")
            onTapped: root.closed()
        }
    }
}
