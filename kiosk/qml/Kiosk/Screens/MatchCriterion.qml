pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A question to the visitor with its chips; where they are few, they stand beside it. Where there are many, the rest
// is behind one more.
Item {
    id: root

    required property var criterion // {id, name, on, options, brief}
    property bool all: false // every chip, without a heading

    readonly property var chips: all ? criterion.options : criterion.brief
    readonly property bool beside: !all && title.width + 20 + line <= width
    property real line: 0 // width of all chips in one line

    function measure(): void {
        let sum = 0;
        for (let i = 0; i < flow.children.length; ++i) {
            const chip = flow.children[i] as Chip;
            if (chip?.visible)
                sum += chip.implicitWidth + flow.spacing;
        }
        line = sum - flow.spacing;
    }

    signal toggled(string option)
    signal moreAsked

    implicitHeight: flow.y + flow.height

    Words {
        id: title

        y: root.beside ? (Theme.secondary - height) / 2 : 0
        visible: !root.all
        text: root.criterion.name
        font.pixelSize: Theme.label
        font.bold: true
        wrapMode: Text.NoWrap
    }
    Flow {
        id: flow

        x: root.beside ? title.width + 20 : 0
        y: root.all || root.beside ? 0 : title.height
        width: root.width - x
        spacing: Theme.gap
        onPositioningComplete: root.measure()

        Repeater {
            model: root.chips.length // chips stay while what they show changes
            delegate: Chip {
                required property int index
                readonly property var chip: root.chips[index] ?? ({ "id": "", "name": "", "on": false })

                height: Theme.secondary
                text: chip.name
                on: chip.on
                onTapped: root.toggled(chip.id)
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
