import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A park with facts: how far it has come, its picture, its name, its sectors, its first figure. The card opens the
// park; the figure opens its source.
Item {
    id: root

    required property var park // null in an empty place of the last row
    required property real pictureHeight
    required property ShortlistViewModel shortlist
    property bool keeping: true
    property real stepHeight: stepNatural // the highest of the row, so that its pictures stand side by side
    property bool available: true

    readonly property real stepNatural: step.implicitHeight
    readonly property bool stands: park !== null
    readonly property string subject: park?.id ?? ""
    readonly property var figure: park?.figure ?? null

    signal opened(string id)
    signal sourceAsked(string ref, Item item)

    visible: stands
    implicitHeight: card.height + base.height

    Touchable {
        id: card

        subject: root.subject
        width: parent.width
        height: text.y + text.height + 4
        name: root.stands ? root.park.name + ", " + root.park.step : ""
        available: root.stands && root.available
        spare: keep
        onTapped: root.opened(root.park.id)

        Rectangle {
            visible: card.pressed
            x: -8
            width: parent.width + 16
            height: parent.height
            color: Colour.pressed
        }
        Words {
            id: step

            text: root.park?.step ?? ""
            font.pixelSize: Theme.label
            width: parent.width
            height: root.stepHeight
            verticalAlignment: Text.AlignBottom
        }
        Picture {
            id: picture

            anchors.top: step.bottom
            anchors.topMargin: 6
            width: parent.width
            height: root.pictureHeight
            slot: root.width > 330 ? "card_wide" : "card"
            picture: root.park?.picture ?? null
            retainWhileLoading: false
        }
        Rectangle {
            visible: Colour.highContrast
            anchors.top: picture.bottom
            width: parent.width
            height: 4
            color: Colour.ink
        }
        Column {
            id: text

            anchors.top: picture.bottom
            anchors.topMargin: 12
            width: parent.width

            Words {
                width: parent.width
                serif: true
                text: root.park?.name ?? ""
                font.pixelSize: Math.max(Theme.h3, Theme.label)
                font.bold: true
            }
            Words {
                width: parent.width
                text: root.park?.sectors || qsTr("行业未说明")
                font.pixelSize: Theme.label
                color: Colour.ink2
            }
        }
    }
    KeepButton {
        id: keep

        subject: root.subject
        visible: root.keeping
        x: picture.x + picture.width - width - 12
        y: picture.y + picture.height - height - 12
        park: root.park?.name ?? ""
        kept: root.stands && root.shortlist.ids.indexOf(root.park.id) >= 0
        available: root.stands && root.available
        onTapped: root.shortlist.toggle(root.park.id)
    }
    Touchable {
        id: base

        subject: root.subject
        anchors.top: card.bottom
        width: parent.width
        height: Math.max(Theme.secondary, line.y + 3 + 20)
        name: root.figure?.spoken ?? ""
        available: root.figure !== null && root.available
        onTapped: root.sourceAsked(root.figure.ref, base)

        Rectangle {
            visible: base.pressed
            x: -8
            width: parent.width + 16
            height: line.y + 11
            color: Colour.pressed
        }
        Words {
            id: number

            width: parent.width
            visible: root.figure !== null
            text: root.figure ? root.figure.short + " " + root.figure.full : ""
            font.pixelSize: Theme.label
        }
        KindMark {
            id: mark

            y: root.figure ? number.implicitHeight : 0
            kind: root.figure?.kind ?? "missing"
            available: root.width
            text: root.figure ? root.figure.mark.replace(/ · /g, " ") : qsTr("数字未提供")
            color: root.figure ? Colour.ink2 : Colour.ink3
            glyphColor: root.figure ? Colour.goldText : Colour.ink3
        }
        Rectangle {
            id: line

            y: mark.y + mark.implicitHeight + 4
            visible: root.figure !== null
            width: 44
            height: 3
            color: Colour.gold
        }
    }
}
