pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The notice, word for word as it is stored, and the box beside the consent, which nobody has ticked beforehand.
Rectangle {
    id: root

    required property EnquiryViewModel vm
    property bool boxed: true // the box stands on it; else its user has it

    readonly property var told: vm.notice
    readonly property bool wrong: consent.wrong
    readonly property real wanted: rows.y + rows.contentHeight + (boxed ? consent.height + 46 : 20)

    color: Colour.card
    border.width: wrong || Colour.highContrast ? 3 : 0
    border.color: wrong ? Colour.clay : Colour.ink

    Words {
        id: head

        x: 28
        y: 20
        width: parent.width - 56
        text: root.told.title
        font.pixelSize: Theme.body
        font.bold: true
    }
    Rectangle {
        id: line

        x: 28
        y: consent.y - 14
        width: parent.width - 56
        visible: root.boxed
        height: Theme.hairline
        color: Colour.rule
    }
    EnquiryConsent {
        id: consent

        x: 28
        y: parent.height - height - 20
        width: parent.width - 56
        visible: root.boxed
        vm: root.vm
    }
    ScrollPane {
        id: rows

        x: 28
        y: head.y + head.height + 8
        width: parent.width - 28 - (more && Theme.portrait ? keysWidth : 0)
        height: (root.boxed ? line.y - 12 : parent.height - 20) - y
        spacing: 6

        Repeater {
            model: root.told.rows
            delegate: Item {
                id: row

                required property var modelData

                width: rows.width - (rows.more && Theme.portrait ? 0 : 28)
                height: Math.max(label.height, words.height)

                Words {
                    id: label

                    width: Theme.english ? 150 : 118
                    text: row.modelData.label
                    font.pixelSize: Theme.label
                    color: Colour.ink3
                }
                Words {
                    id: words

                    x: label.width + 12
                    width: parent.width - x
                    text: row.modelData.text
                    font.pixelSize: Theme.label
                }
            }
        }
    }
}
