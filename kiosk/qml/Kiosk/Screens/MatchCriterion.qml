pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A question to the visitor with its chips. Where there are many, the rest is behind one more.
Column {
    id: root

    required property var criterion // {id, name, on, options, brief}
    property bool all: false // every chip, without a heading

    readonly property var chips: all ? criterion.options : criterion.brief

    signal toggled(string option)
    signal moreAsked

    spacing: 6

    Words {
        visible: !root.all
        text: root.criterion.name
        font.pixelSize: Theme.body
        font.bold: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.chips
            delegate: Chip {
                required property var modelData

                height: Theme.secondary
                text: modelData.name
                on: modelData.on
                onTapped: root.toggled(modelData.id)
            }
        }
        Chip {
            visible: root.chips.length < root.criterion.options.length
            height: Theme.secondary
            text: qsTr("更多")
            name: root.criterion.name + "，" + text
            onTapped: root.moreAsked()
        }
    }
}
