import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A step's name with its kind and date; beside or under it what else is to be said of it.
Touchable {
    id: root

    required property var step // {label, kind, node, mark, note, ref}
    property real beside: 0 // x of the mark where it stands beside the name; 0: under it
    property int size: Theme.h2
    property bool roomy: false // keeps its distance from the next one below

    readonly property bool undated: step.kind === "undated"
    readonly property string mark: undated && step.note ? step.note : step.mark
    readonly property string note: undated ? "" : step.note
    readonly property bool noteBeside: beside === 0 && note !== "" && titleWidth + 16 + remarkMetrics.advanceWidth <= width
    readonly property real titleWidth: Math.ceil(titleMetrics.advanceWidth) // a wrapped text tells its own too late
    readonly property real centre: title.y + title.height / 2

    name: [step.label, step.mark, step.note].filter(part => part).join(", ")
    available: step.ref !== ""
    implicitHeight: beside > 0 ? Math.max(Theme.row + 4, detail.implicitHeight + 24) : Math.max(roomy ? Theme.row + 8 : 0, title.implicitHeight + 2 + detail.implicitHeight + (roomy ? 12 : 0))

    TextMetrics {
        id: titleMetrics

        font: title.font
        text: root.step.label
    }
    TextMetrics {
        id: remarkMetrics

        font: remark.font
        text: root.note
    }
    Rectangle {
        anchors { fill: parent; margins: -8 }
        visible: root.pressed
        color: Colour.pressed
    }
    Words {
        id: title

        y: root.beside > 0 ? (root.height - height) / 2 : 0
        width: root.beside > 0 ? root.beside - 16 : root.width
        serif: true
        text: root.step.label
        font.pixelSize: root.size
        font.bold: true
        color: root.available ? Colour.ink : Colour.ink3
    }
    Words {
        id: remark

        anchors { left: title.left; leftMargin: root.titleWidth + 16; baseline: title.baseline }
        visible: root.noteBeside
        text: root.note
        font.pixelSize: Theme.mark
        color: Colour.ink3
        wrapMode: Text.NoWrap
    }
    Row {
        id: detail

        x: root.beside
        y: root.beside > 0 ? (root.height - height) / 2 + 2 : title.height + 2
        spacing: 12

        KindGlyph {
            id: glyph

            y: Math.round((Theme.mark * 1.448 - height) / 2)
            visible: !root.undated
            kind: root.step.kind
            ground: Colour.paper
        }
        Words {
            width: root.width - root.beside - (glyph.visible ? glyph.width + 12 : 0)
            text: root.mark + (root.note && !root.noteBeside ? " · " + root.note : "")
            font.pixelSize: Theme.mark
            color: root.undated ? Colour.ink3 : Colour.ink2
        }
    }
}
