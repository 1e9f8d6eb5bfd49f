pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A sentence with the words that count underlined in gold, as if a pen had gone under them. The underline is drawn:
// a text's own has the colour of its letters.
Item {
    id: root

    property string before
    property string used
    property string after
    property bool serif: true
    property int size: 32
    property int leading: 120 // line height, per cent of the face's own
    property color color: Colour.ink
    property real written: 1 // how far the pen has come, 0 to 1

    readonly property string whole: before + used + after
    property var strokes: [] // {x, y, length}
    property real total: 0
    readonly property real line: sentence.contentHeight / Math.max(1, sentence.lineCount)

    function escaped(text: string): string {
        return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }
    // One stroke a line. The right edge of a line's last letter is its left edge and its width.
    function measure(): void {
        const from = before.length, to = from + used.length, found = [];
        if (sentence.length < to)
            return; // the text has changed, the document has not yet
        for (let i = from; i < to; ++i) {
            const at = sentence.positionToRectangle(i);
            const right = at.x + metrics.advanceWidth(used.charAt(i - from));
            const y = at.y + at.height - root.size * 0.19;
            const last = found[found.length - 1];
            if (last && last.y === y)
                last.length = right - last.x;
            else
                found.push({ "x": at.x, "y": y, "length": right - at.x, "begun": 0 });
        }
        let begun = 0;
        for (const stroke of found) {
            stroke.begun = begun;
            begun += stroke.length;
        }
        total = begun;
        strokes = found;
    }

    implicitHeight: sentence.contentHeight - (leading - 100) / 100 * metrics.height
    Accessible.role: Accessible.StaticText
    Accessible.name: whole
    onWholeChanged: Qt.callLater(measure)
    onUsedChanged: Qt.callLater(measure)
    onWidthChanged: Qt.callLater(measure)
    onSizeChanged: Qt.callLater(measure)
    Component.onCompleted: measure()

    FontMetrics {
        id: metrics

        font: sentence.font
    }
    Repeater {
        model: root.strokes
        delegate: Rectangle {
            required property var modelData

            x: modelData.x
            y: Math.round(modelData.y)
            width: Math.max(0, Math.min(modelData.length, root.written * root.total - modelData.begun))
            height: 4
            color: Colour.gold
        }
    }
    TextEdit {
        id: sentence

        width: root.width
        enabled: false
        readOnly: true
        activeFocusOnPress: false
        textFormat: TextEdit.RichText
        wrapMode: TextEdit.Wrap
        font.family: root.serif ? Theme.serif : Theme.sans
        font.pixelSize: root.size
        font.bold: root.serif && Colour.highContrast
        font.features: Theme.chinese(root.whole) ? ({}) : ({ "pwid": 1 })
        color: root.color
        text: "<p style='margin:0; line-height:" + root.leading + "%'>" + root.escaped(root.whole) + "</p>"
        Accessible.ignored: true
        onContentHeightChanged: Qt.callLater(root.measure)
    }
}
