import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A sentence of a source as it was printed, and under it our rendering in the visitor's language.
Column {
    id: root

    required property var quote // {before, used, after, verbatim, truncated, translation}
    property int number: 0 // 0: the only one
    property real written: 1

    readonly property string heading: quote.verbatim ? qsTr("原句") : qsTr("内容摘要（不是原文）")
    readonly property bool translated: quote.translation !== ""

    spacing: 6

    Words {
        width: parent.width
        text: root.number > 0 ? root.heading + " " + root.number : root.heading
        font.pixelSize: Theme.label
        color: Colour.ink3
    }
    GoldWords {
        width: parent.width
        // Beside a translation it is the evidence, not what is read.
        size: root.translated ? 26 : (before + used + after).length > 130 ? 28 : 32
        leading: root.translated ? 112 : 121
        before: root.quote.before
        used: root.quote.used
        after: root.quote.after
        written: root.written
    }
    Words {
        width: parent.width
        visible: root.quote.truncated
        text: qsTr("原文在此中断")
        font.pixelSize: Theme.label
        color: Colour.clay
    }
    Item { width: 1; height: 4; visible: root.translated }
    Words {
        width: parent.width
        visible: root.translated
        text: qsTr("我们的译文（非官方）")
        font.pixelSize: Theme.label
        color: Colour.ink3
    }
    Words {
        width: parent.width
        visible: root.translated
        text: root.quote.translation
    }
}
