pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// 中 | EN: one touch, at once, keeping the place.
Item {
    id: root

    required property var languages // {code, short, name}
    required property string current
    property bool dark: false // stands on dark ground

    property string asked // shown as chosen at once; the texts follow a frame later, they take longer
    readonly property string shown: asked || current
    readonly property real cell: Math.round(80 * Theme.touch)

    signal chosen(string code)

    implicitWidth: cell * languages.length
    implicitHeight: Theme.secondary

    onCurrentChanged: asked = ""

    Timer {
        id: change

        interval: 20
        onTriggered: {
            const code = root.asked;
            root.asked = "";
            root.chosen(code);
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Colour.card
        border.width: Theme.hairline
        border.color: Colour.highContrast || root.dark ? "#FFFFFF" : Colour.dark ? Colour.control : Colour.slate
    }
    Repeater {
        model: root.languages
        delegate: Touchable {
            id: cell

            required property var modelData
            required property int index
            readonly property bool on: modelData.code === root.shown
            readonly property bool first: index === 0
            readonly property bool last: index === root.languages.length - 1

            x: index * root.cell
            width: root.cell
            height: root.height
            name: modelData.name
            onTapped: {
                root.asked = modelData.code;
                change.restart();
            }

            Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                topLeftRadius: cell.first ? height / 2 : 0
                bottomLeftRadius: cell.first ? height / 2 : 0
                topRightRadius: cell.last ? height / 2 : 0
                bottomRightRadius: cell.last ? height / 2 : 0
                color: cell.on ? Colour.fill : cell.pressed ? Colour.pressed : "transparent"
            }
            Words {
                anchors.centerIn: parent
                text: cell.modelData.short
                font.bold: cell.on
                color: cell.on ? Colour.fillText : Colour.ink
                wrapMode: Text.NoWrap
            }
        }
    }
}
