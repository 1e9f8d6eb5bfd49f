pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels
import "Layouts.js" as Layouts

// The keys at the foot of the screen and the bar of candidates above them. What they type is the typewriter's business.
Item {
    id: root

    required property KeyboardViewModel vm
    property string kind: "words" // what the field takes: words, or reach (telephone or e-mail)
    property bool last: false // there is no further field
    property string page: "letters" // letters, signs, digits or email
    property bool shift: false

    readonly property alias writer: typewriter
    readonly property var rows: layout()
    readonly property bool five: rows.length === 5
    readonly property real pad: 12
    readonly property real gap: Theme.portrait ? 8 : five ? 8 : 10
    readonly property real board: Math.min(Theme.width - 2 * (Theme.portrait ? Theme.riser : Theme.margin), 2000)
    readonly property real unit: (board - 9 * gap) / 10
    readonly property real keyHeight: Theme.portrait ? Math.round(Theme.primary * (five ? 1 : 1.2))
                                                     : five ? Math.round(Theme.touch * 62) : Theme.primary
    readonly property real barHeight: Theme.primary
    readonly property var names: ({ "pinyin": "拼", "latin": "En", "zhuyin": "注", "kana": "あ", "hangul": "한" })
    readonly property var words: ({
        "space": qsTr("空格"), "letters": "abc", "methods": vm.methods.map(one => names[one]).join(" / "),
        "next": last ? qsTr("完成") : qsTr("下一项"), "hide": qsTr("收起键盘"), "back": qsTr("退格"), "shift": qsTr("大写"),
        "email": qsTr("邮箱"), "telephone": qsTr("电话"), "extension": qsTr("转"),
        "hideIcon": Icons.keyboard, "backIcon": Icons.backspace, "shiftIcon": Icons.arrowFatUp, "emailIcon": ""
    })

    signal nextAsked
    signal hidden

    function layout(): var {
        const way = { "method": typewriter.method, "methods": vm.methods.length, "page": page };
        if (page === "digits")
            return Layouts.digits(words);
        if (page === "email")
            return Layouts.email(words);
        if (page === "signs")
            return Layouts.signsOf(words, way);
        return typewriter.method === "zhuyin" ? Layouts.zhuyin(words, way) : typewriter.method === "hangul" ? Layouts.hangul(words, way)
                                                                       : Layouts.lettersOf(words, way);
    }
    // A field has been entered: its own layout, and words in the visitor's language.
    function enter(kind: string): void {
        typewriter.finish();
        root.kind = kind;
        shift = false;
        page = kind === "reach" ? "digits" : "letters";
        const wanted = kind === "reach" ? "latin" : vm.methods.indexOf(chosen) >= 0 ? chosen : vm.methods[0];
        if (typewriter.method !== wanted)
            typewriter.use(wanted);
    }
    function strike(key: var): void {
        switch (key.does) {
        case "type":
            strikeLetter(key);
            break;
        case "insert":
            typewriter.insert(key.text);
            break;
        case "space":
            typewriter.space();
            break;
        case "back":
            typewriter.backspace();
            break;
        case "shift":
            shift = !shift;
            break;
        case "page":
            page = kind === "reach" ? (page === "digits" ? "email" : "digits") : page === "signs" ? "letters" : "signs";
            break;
        case "method":
            change();
            break;
        case "next":
            typewriter.finish();
            nextAsked();
            break;
        default:
            typewriter.finish();
            hidden();
        }
    }
    function strikeLetter(key: var): void {
        const upper = key.upper ?? key.text.toUpperCase();
        if (!shift)
            typewriter.type(key.text);
        else if (typewriter.method === "hangul")
            typewriter.type(upper);
        else
            typewriter.insert(upper);
        shift = false;
    }
    function change(): void {
        const ways = vm.methods;
        chosen = ways[(ways.indexOf(typewriter.method) + 1) % ways.length];
        shift = false;
        typewriter.use(chosen);
    }

    property string chosen // the way of typing that the visitor has changed to

    implicitHeight: barHeight + pad + rows.length * (keyHeight + gap) - gap + (Theme.portrait ? 24 : 16)

    Typewriter {
        id: typewriter

        vm: root.vm
    }
    Rectangle {
        anchors.fill: parent
        color: Colour.sand

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Colour.rule
        }
        MouseArea { anchors.fill: parent } // a finger between two keys meets nothing behind them
    }
    CandidateBar {
        width: parent.width
        height: root.barHeight
        vm: root.vm
        writer: typewriter
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.barHeight + root.pad
        spacing: root.gap

        Repeater {
            model: root.rows
            delegate: KeyRow {
                required property var modelData

                keys: modelData
                spacing: root.gap
                unit: root.page === "letters" && typewriter.method === "zhuyin" ? (root.board - 10 * root.gap) / 11 : root.unit
                keyHeight: root.keyHeight
                upper: root.shift
                onStruck: key => root.strike(key)
                onHeld: key => root.strike(key)
            }
        }
    }
}
