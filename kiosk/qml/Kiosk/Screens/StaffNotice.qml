pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What staff must know after a start: the shipped content is on show, the settings could not be read. It stands on the
// first screen only, goes away by itself after a minute or at a touch, and stays in the log and in `kiosk doctor`.
Touchable {
    id: root

    required property AppViewModel app
    property bool done: false

    anchors.horizontalCenter: parent.horizontalCenter
    y: Theme.lowReach ? Theme.reachTop : 24
    width: Math.min(parent.width - 2 * Theme.margin, 1200)
    height: column.implicitHeight + 40
    visible: app.notices.length > 0 && !done && app.screen === "attract"
    name: app.notices.join(" ")
    onTapped: done = true

    Timer {
        interval: 60000
        running: root.visible
        onTriggered: root.done = true
    }
    Rectangle {
        anchors.fill: parent
        color: Colour.fill
        border.width: Colour.highContrast ? 3 : 0
        border.color: "#FFFFFF"
    }
    Icon {
        x: 24
        y: 20
        text: Icons.warning
        color: Colour.fillCount
    }
    Column {
        id: column

        x: 76
        y: 20
        width: parent.width - 100
        spacing: 8

        Repeater {
            model: root.app.notices.join(" / ").split(" / ") // each in Chinese and English
            delegate: Words {
                required property string modelData

                width: column.width
                text: modelData
                latin: !Theme.chinese(modelData)
                font.pixelSize: Theme.mark
                color: Colour.fillText
            }
        }
    }
}
