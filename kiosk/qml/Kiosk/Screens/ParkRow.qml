pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One row beside the picture: its name, and what the sources say; each statement can be touched for its source.
Item {
    id: root

    required property string label
    property real labelWidth: 104
    property var items: [] // {text, beside, ref}
    property string missing // said where there are no items
    property string plain // words of our own: they have no source to show

    signal asked(string ref, Item item)

    readonly property real least: items.length > 0 ? Theme.row : Math.round(Theme.body * 2) // nothing to touch: lower
    readonly property real pad: (least - Theme.body * 1.448) / 2 // above the first line of every row

    // A date is not broken: 2021年4月7日 keeps its 日.
    function whole(text: string): string {
        return text.replace(/\d+年\d+月(\d+日)?/g, date => date.split("").join("\u2060"));
    }

    implicitHeight: Math.max(column.implicitHeight, name.y + name.height)

    Words {
        id: name

        y: root.pad + (Theme.body - Theme.label) * 1.16
        width: root.labelWidth
        text: root.label
        font.pixelSize: Theme.label
        color: Colour.ink3
    }
    Column {
        id: column

        x: root.labelWidth
        width: root.width - x

        Repeater {
            model: root.items
            delegate: Touchable {
                id: item

                required property var modelData

                name: root.label + " " + modelData.text
                x: -12
                width: column.width + 24
                height: Math.max(Theme.row, words.implicitHeight + root.pad + 12)
                onTapped: root.asked(modelData.ref, item)

                Rectangle {
                    anchors.fill: parent
                    visible: item.pressed
                    color: Colour.pressed
                }
                Rectangle {
                    anchors { bottom: parent.bottom; bottomMargin: 5 }
                    x: 12
                    width: 32
                    height: 3
                    color: Colour.gold
                }
                Column {
                    id: words

                    x: 12
                    y: root.pad
                    width: column.width

                    Words {
                        width: parent.width
                        text: item.modelData.text
                    }
                    Words {
                        width: parent.width
                        visible: text.length > 0
                        text: root.whole(item.modelData.beside)
                        font.pixelSize: Theme.mark
                        color: Colour.ink3
                    }
                }
            }
        }
        Item {
            visible: root.missing.length > 0 || root.plain.length > 0
            width: parent.width
            height: Math.max(root.least, own.y + own.implicitHeight + 8)

            KindGlyph {
                id: glyph

                anchors.verticalCenter: own.verticalCenter
                visible: root.missing.length > 0
                kind: "missing"
                color: Colour.ink3
            }
            Words {
                id: own

                y: root.pad + (Theme.body - font.pixelSize) * 1.16
                x: root.missing.length > 0 ? glyph.width + 12 : 0
                width: parent.width - x
                text: root.missing || root.plain
                font.pixelSize: root.plain ? Theme.label : Theme.body
                color: root.plain ? Colour.ink2 : Colour.ink3
            }
        }
    }
}
