import QtQuick
import Kiosk.Theme

// What a field of one line and one of several share. A field keeps nothing: what is typed goes to its user, who gives it
// back as `value`.
Item {
    id: root

    property string field // its name in the draft
    property string label
    property string hint
    property string value
    property string fault // why it wants another look, '' if it does not
    property int limit: 60 // characters
    property string kind: "words" // which keys it wants: words, or reach (telephone or e-mail)
    required property Item input

    readonly property bool on: input.activeFocus
    readonly property bool wrong: fault.length > 0
    readonly property color frame: wrong ? Colour.clay : on ? Colour.ink : Colour.control
    readonly property real frameWidth: on || wrong ? 3 : Theme.hairline

    signal edited(string text)
    signal entered

    function enter(): void {
        input.forceActiveFocus();
        entered();
    }
    function leave(): void {
        input.focus = false;
    }
    function take(text: string): void {
        if (text !== value)
            edited(text);
    }
}
