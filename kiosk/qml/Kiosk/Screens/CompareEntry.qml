pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One thing said in a cell: a figure with its kind and date, a step, a name. What has a source can be touched.
Touchable {
    id: root

    required property var entry // {ref, title, text, large, glyph, mark, note, share, solid, pictures, spoken}
    required property string label // of its row and column, spoken
    property real grown: 1 // part of its length that the bar has reached

    readonly property bool sourced: entry.ref !== ""
    readonly property bool bar: entry.share > 0
    readonly property bool pictured: entry.pictures.length > 0
    readonly property string aside: entry.mark || (pictured ? "" : entry.note)
    readonly property bool marked: entry.glyph !== ""
    readonly property real asideWidth: marked ? mark.implicitWidth : words.implicitWidth
    readonly property real inset: 16 // keeps it apart from the next column, and from the line to the source card
    readonly property bool beside: aside !== "" && main.implicitWidth + 20 + asideWidth + inset <= width
    readonly property real end: aside === "" || beside ? main.y + main.height : tail.y + tail.height

    name: label + ", " + entry.spoken
    available: sourced || pictured
    implicitHeight: Math.max(sourced ? Theme.row : 0, under.y + (under.visible ? under.height : 0) + (bar ? 36 : 20),
                             pictured ? 72 + 20 + count.height : 0)

    Rectangle {
        anchors { fill: parent; leftMargin: -10; rightMargin: -10; topMargin: 2; bottomMargin: 2 }
        visible: root.pressed
        color: Colour.pressed
    }
    Words {
        id: title

        y: 12
        width: parent.width
        visible: text !== ""
        text: root.entry.title
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
    Words {
        id: main

        y: title.visible ? title.y + title.height - 4 : root.entry.large ? 12 : 15
        width: root.beside ? implicitWidth : root.width
        visible: text !== ""
        serif: root.entry.large
        text: root.entry.text
        font.pixelSize: root.entry.large ? Math.max(32, Theme.body + 4) : Theme.body
    }
    Item {
        id: tail

        x: root.beside ? root.width - root.asideWidth - root.inset : 0
        y: root.beside ? main.y + main.baselineOffset - words.baselineOffset : main.y + main.height + 2
        width: root.width - x
        height: root.marked ? mark.height : words.height
        visible: root.aside !== ""

        KindMark {
            id: mark

            visible: root.marked
            kind: root.entry.glyph
            text: root.aside
            available: root.beside ? 0 : root.width
        }
        Words {
            id: words

            width: root.beside ? implicitWidth : root.width
            visible: !root.marked
            text: root.aside
            font.pixelSize: Theme.mark
            color: Colour.ink3
        }
    }
    Words {
        id: under

        y: root.end + (visible ? 2 : 0)
        width: parent.width
        visible: text !== "" && root.aside !== text
        text: root.entry.note
        font.pixelSize: Theme.mark
        color: root.entry.large ? Colour.clay : Colour.ink3
        font.bold: root.entry.large
    }
    FigureBar {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: 8 }
        visible: root.bar
        share: root.entry.share * root.grown
        solid: root.entry.solid
    }
    Rectangle {
        anchors { bottom: parent.bottom; bottomMargin: 6 }
        visible: root.sourced && !root.bar
        width: 32
        height: 3
        color: Colour.gold
    }
    Row {
        y: 12
        visible: root.pictured
        spacing: 8

        Repeater {
            model: root.entry.pictures.slice(0, 3)
            delegate: Picture {
                required property var modelData

                width: 112
                height: 72
                slot: "thumb"
                labelled: false
                picture: modelData
            }
        }
    }
    Words {
        id: count

        y: 90
        visible: root.pictured
        text: root.pictured && root.entry.pictures.every(one => one.rendering)
              ? qsTr("%1 张示意图，非实景").arg(root.entry.pictures.length) : qsTr("%1 张图片").arg(root.entry.pictures.length)
        font.pixelSize: Theme.mark
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
}
