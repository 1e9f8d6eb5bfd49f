pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Typing
import Kiosk.ViewModels

// The notice, word for word as it is stored, and the box beside the consent, which nobody has ticked beforehand.
Rectangle {
    id: root

    required property EnquiryViewModel vm
    property bool tickable: true

    readonly property var told: vm.notice
    readonly property real wanted: head.height + rows.contentHeight + box.height + 4 * 20 + (why.visible ? why.height + 8 : 0)
    readonly property string fault: vm.faults.consented ?? ""

    color: Colour.card
    border.width: fault.length > 0 || Colour.highContrast ? 3 : 0
    border.color: fault.length > 0 ? Colour.clay : Colour.ink

    Words {
        id: head

        x: 28
        y: 20
        width: parent.width - 56
        text: root.told.title
        font.pixelSize: Theme.body
        font.bold: true
    }
    ScrollPane {
        id: rows

        x: 28
        y: head.y + head.height + 8
        width: parent.width - 28 - (more && Theme.portrait ? keysWidth : 0)
        height: line.y - 12 - y
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
    Rectangle {
        id: line

        x: 28
        y: (why.visible ? why.y : box.y) - 14
        width: parent.width - 56
        height: Theme.hairline
        color: Colour.rule
    }
    Words {
        id: why

        x: 28
        y: box.y - height - 8
        width: parent.width - 56
        visible: root.fault.length > 0
        text: "⚠ " + root.fault
        font.pixelSize: Theme.mark
        color: Colour.clay
    }
    ConsentBox {
        id: box

        x: 28
        y: parent.height - height - 20
        width: parent.width - 56
        text: root.told.consent
        ticked: root.vm.consented
        wrong: root.fault.length > 0
        available: root.tickable
        onTapped: root.vm.toggleConsent()
    }
}
