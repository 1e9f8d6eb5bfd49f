import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Foot of the gallery: what the picture shows, which one it is, and everything that can be done, within reach.
Item {
    id: root

    property string caption
    required property CallsViewModel calls
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

    implicitHeight: stacked ? words.height + 36 + 2 * (Theme.primary + pad) : Math.max(Theme.primary + 2 * pad, words.height + 40)

    Column {
        id: words

        x: Theme.margin
        y: root.stacked ? root.pad : (root.height - height) / 2
        width: root.stacked ? Theme.contentWidth : keys.x - x - 40

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
    // Upright what is always at hand stands on a row of its own.
    StaffCall {
        id: call

        x: root.stacked ? Theme.margin : tongue.x - Theme.gutter - width
        anchors.verticalCenter: tongue.verticalCenter
        calls: root.calls
        dark: true
    }
    LanguageSwitch {
        id: tongue

        anchors { right: parent.right; rightMargin: Theme.margin }
        y: keys.y + (Theme.primary - height) / 2 - (root.stacked ? Theme.primary + 16 : 0)
        dark: true
        languages: root.languages
        current: root.language
        onChosen: code => root.languageChosen(code)
    }
    Row {
        id: keys

        x: root.stacked ? Theme.margin : call.x - Theme.gutter - width
        y: root.stacked ? root.height - root.pad - Theme.primary : (root.height - Theme.primary) / 2
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
