pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A figure on a plate: name, number, kind and date. The gold base says: it has a source, touch me.
// Where the source gives no figure the tile is dashed and says so.
Touchable {
    id: root

    required property var figure
    property bool lit: false
    property bool fullName: false

    readonly property real pad: 24

    name: figure.spoken
    available: !figure.missing
    implicitWidth: Math.max(180, Math.max(title.implicitWidth + (stale.visible ? stale.implicitWidth + 16 : 0),
                                          number.natural, mark.implicitWidth) + 2 * pad)
    implicitHeight: Theme.largeText ? 204 : 164

    Rectangle {
        anchors.fill: parent
        visible: !root.figure.missing
        color: root.pressed ? Colour.pressed : Colour.card
        border.width: root.pressed || root.lit ? 3 : Colour.highContrast ? 3 : 0
        border.color: Colour.ink

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 3
            color: Colour.gold
        }
    }
    DashedBox {
        anchors.fill: parent
        visible: root.figure.missing
    }
    Words {
        id: title

        x: root.pad
        y: 14
        width: root.width - 2 * root.pad
        text: root.fullName ? root.figure.label : root.figure.short
        font.pixelSize: Theme.label
        color: root.figure.missing ? Colour.ink3 : Colour.ink2
        wrapMode: Text.NoWrap
    }
    Words {
        id: stale

        anchors { right: parent.right; rightMargin: root.pad; baseline: title.baseline }
        visible: text.length > 0
        text: root.figure.stale
        font.pixelSize: Theme.mark
        font.bold: true
        color: Colour.clay
        wrapMode: Text.NoWrap
    }
    FigureNumber {
        id: number

        x: root.pad
        anchors.bottom: mark.top
        anchors.bottomMargin: 2
        visible: !root.figure.missing
        figure: root.figure
        size: Theme.numS
        available: root.width - 2 * root.pad
    }
    Row {
        visible: root.figure.missing
        x: root.pad
        y: parent.height / 2 + 4
        spacing: 3

        Repeater {
            model: 9
            delegate: Rectangle { width: 3; height: 2; color: Colour.ink3 }
        }
    }
    KindMark {
        id: mark

        x: root.pad
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        kind: root.figure.kind
        text: root.figure.mark
        color: root.figure.missing ? Colour.ink3 : Colour.ink2
    }
}
