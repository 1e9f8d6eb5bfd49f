pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The names of the three steps under the line, and a halo around the node of the current one.
Item {
    id: root

    property int step: 0 // 3: all done

    readonly property real pitch: Theme.portrait ? Theme.contentWidth / 3 : Math.round((Theme.contentWidth + 48) / 3)
    readonly property var names: [qsTr("联系方式与同意"), qsTr("想了解什么"), qsTr("核对并提交")]

    function nodeX(at: int): real {
        return Theme.margin + 16 + at * pitch;
    }

    height: 26 + row.height

    Rectangle {
        x: root.nodeX(root.step) - width / 2
        y: -height / 2
        visible: root.step < 3
        width: 40
        height: 40
        radius: 20
        color: "transparent"
        border.width: 2
        border.color: Colour.gold
    }
    Row {
        id: row

        x: Theme.margin
        y: 26

        Repeater {
            model: root.names
            delegate: Words {
                required property string modelData
                required property int index

                width: root.pitch
                rightPadding: 24
                text: (index + 1) + " " + modelData
                font.pixelSize: Theme.body
                font.bold: index === root.step
                color: index === root.step ? Colour.ink : Colour.ink2
            }
        }
    }
}
