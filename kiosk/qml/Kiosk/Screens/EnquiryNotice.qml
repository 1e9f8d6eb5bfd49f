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
    readonly property real lineHeight: Math.round(1.6 * Theme.label)
    readonly property real wanted: rows.y + rows.contentHeight + (boxed ? consent.height + 46 : 20)

    color: Colour.card
    border.width: wrong || Colour.highContrast ? 3 : 0
    border.color: wrong ? Colour.clay : Colour.ink

    Words {
        id: head

        x: 28
        y: 20
        width: parent.width - 56
        text: rows.visible ? root.told.title : qsTr("%1（收起键盘看全文）").arg(root.told.title) // keys for large fingers leave no room
        font.pixelSize: Theme.body
        font.bold: true
    }
    Rectangle {
        id: line

        x: 28
        y: consent.y - 14
        width: parent.width - 56
        visible: root.boxed && rows.visible
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
        width: parent.width - 28 - (more && Theme.portrait ? 20 : 0)
        visible: height >= 2 * unit
        unit: root.lineHeight
        height: Math.floor(((root.boxed ? line.y - 12 : parent.height - 20) - y) / unit) * unit // no line is cut in two

        Repeater {
            model: root.told.rows
            delegate: Item {
                id: row

                required property var modelData

                width: rows.width - (rows.more && Theme.portrait ? rows.keysWidth : 28)
                height: Math.max(label.height, words.height)

                Words {
                    id: label

                    width: Math.round(Theme.label * (Theme.english ? 6.25 : 4.9))
                    text: row.modelData.label
                    font.pixelSize: Theme.label
                    lineHeight: root.lineHeight
                    lineHeightMode: Text.FixedHeight
                    color: Colour.ink3
                }
                Words {
                    id: words

                    x: label.width + 12
                    width: parent.width - x
                    text: row.modelData.text
                    font.pixelSize: Theme.label
                    lineHeight: root.lineHeight
                    lineHeightMode: Text.FixedHeight
                }
            }
        }
    }
}
