pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A loose figure of the home screen, or several joined by +. Each number is a target of its own and leads to its own
// source; a short gold line under each says so.
Item {
    id: root

    required property var figure // {label, parts, marks} of the view model
    property int size: Theme.numM
    property bool beside: false // label and mark stand beside the number, not under it
    property real available: 0 // width that it may take, 0 for as much as it needs

    readonly property int count: figure.parts.length
    readonly property real wordsWidth: Math.ceil(Math.max(label.implicitWidth, longest.implicitWidth + 30))
    readonly property real natural: beside ? numbers.implicitWidth + 16 + wordsWidth
                                           : Math.max(numbers.implicitWidth, wordsWidth)
    readonly property real wrap: available > 0 ? available - words.x : 0

    signal asked(string ref, Item item)

    implicitWidth: available > 0 ? Math.min(natural, available) : natural
    implicitHeight: words.y + words.height + 12

    Row {
        id: numbers

        y: root.beside ? Math.round((words.height - height) / 2) : 0
        spacing: Math.round(0.22 * root.size)

        Repeater {
            id: parts

            model: root.count
            delegate: Item {
                id: part

                required property int index
                readonly property var value: root.figure.parts[index]
                readonly property bool last: index === root.count - 1

                implicitWidth: row.implicitWidth
                implicitHeight: row.implicitHeight

                Row {
                    id: row

                    spacing: numbers.spacing
                    opacity: target.pressed ? 0.6 : 1

                    FigureNumber {
                        figure: part.value
                        size: root.size
                    }
                    Words {
                        visible: !part.last
                        serif: true
                        text: "+"
                        font.pixelSize: root.size
                        lineHeight: 0.8
                    }
                }
                Rectangle {
                    y: root.height - numbers.y - height
                    width: 44
                    height: 3
                    color: Colour.gold
                }
                Touchable {
                    id: target

                    y: -numbers.y
                    width: part.last ? root.width - part.x : part.width + numbers.spacing / 2
                    height: root.height
                    reach: 8
                    name: part.value.spoken
                    onTapped: root.asked(part.value.ref, target)
                }
            }
        }
    }
    // How wide the longest mark would be on one line.
    Words {
        id: longest

        visible: false
        text: root.figure.marks.reduce((a, b) => b.text.length > a.length ? b.text : a, "")
        font.pixelSize: Theme.mark
        wrapMode: Text.NoWrap
    }
    Column {
        id: words

        x: root.beside ? numbers.implicitWidth + 16 : 0
        y: root.beside ? 0 : numbers.height - Math.round(0.04 * root.size)
        spacing: 4

        Words {
            id: label

            width: root.wrap > 0 ? Math.min(implicitWidth, root.wrap) : implicitWidth
            text: root.figure.label
            font.pixelSize: Theme.portrait ? Theme.body : Theme.label
        }
        Column {
            id: marks

            Repeater {
                model: root.figure.marks
                delegate: KindMark {
                    required property var modelData

                    kind: modelData.kind
                    text: modelData.text
                    available: root.wrap
                }
            }
        }
    }
}
