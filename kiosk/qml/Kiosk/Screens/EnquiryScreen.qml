pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Typing
import Kiosk.ViewModels

// A visitor leaves an enquiry: contact and consent, what about, check and send; then the code. The notice stands there
// from the first moment. The keyboard takes the place of the rail while a field is written in.
Page {
    id: root

    required property EnquiryViewModel vm
    property TypedField field: null // that is written in

    readonly property bool wide: !Theme.portrait
    readonly property bool sent: vm.code.length > 0
    readonly property bool typing: field !== null && !sent
    readonly property bool apart: Theme.lowReach && !wide // the box stands under what is filled in, where hands reach it
    readonly property bool reading: vm.step !== 1 && !sent && !(solo && wide)
    readonly property real boxTop: bar.y - 20 - (apart && !solo && reading ? consent.height + 16 : 0)
    readonly property bool solo: typing && Theme.lowReach // room for the field alone
    readonly property real workY: wide ? 136 : 176
    readonly property real floorY: typing ? keys.y - 16 : Theme.contentBottom
    readonly property real bodyTop: steps.y + steps.height + 8
    readonly property real leftWidth: wide ? Math.round((Theme.contentWidth - 48) * 0.538) : Theme.contentWidth
    readonly property real rightX: wide ? Theme.margin + leftWidth + 48 : Theme.margin
    readonly property real rightWidth: Theme.right - rightX
    readonly property string place: app.screen + app.visit + vm.step + vm.code

    function write(field: TypedField): void {
        root.field = field;
        spent = true;
        keyboard.load();
        keys.board.enter(field.kind);
    }
    function stop(): void {
        if (keys.board)
            keys.board.writer.finish();
        if (field)
            field.leave();
        field = null;
    }
    function following(): void {
        const fields = vm.step === 0 ? contact.fields : [about.message];
        const next = fields[fields.indexOf(field) + 1];
        if (next)
            next.enter();
        else
            stop();
    }
    function goOn(): void {
        stop();
        vm.next();
    }

    railHidden: typing
    toastFloor: bar.y - 12 // above the keys
    Component.onCompleted: {
        if (app.screen !== "enquiry")
            keyboard.load(); // nobody waits
    }
    onPlaceChanged: stop()
    onActiveChanged: {
        if (!active)
            stop();
    }

    track: TrackPath {
        workY: root.workY
        free: root.typing
        endX: root.sent ? 0 : steps.nodeX(root.vm.step)
        dashes: root.sent ? [] : [[steps.nodeX(root.vm.step) + 26, root.workY, root.width, root.workY]]
        nodes: [0, 1, 2].map(at => ({ "x": steps.nodeX(at), "y": root.workY, "mark": root.sent || at <= root.vm.step ? "done" : "ahead" }))
    }

    Connections {
        target: root.vm
        function onWrong(name: string): void {
            const found = contact.fieldOf(name);
            if (found)
                found.enter();
            else if (name === "message")
                about.message.enter();
        }
    }
    Connections {
        target: root.app
        function onAsks(): void { keys.board?.writer.finish(); } // before the question takes the focus away
        function onVisitEnded(): void { keyboard.unload(); }
    }

    Words {
        id: title

        x: Theme.margin
        y: root.wide ? 36 : 64
        serif: true
        text: root.sent ? qsTr("谢谢，已经收到") : qsTr("留下联系方式")
        font.pixelSize: Theme.h1
        font.bold: true
        wrapMode: Text.NoWrap
    }
    Words {
        x: title.x + title.width + 16
        y: title.y + title.baselineOffset - baselineOffset - (lineCount - 1) * height / lineCount
        width: Theme.right - x
        horizontalAlignment: Text.AlignRight
        visible: !root.sent
        text: qsTr("不同意也能带走资料")
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
    EnquirySteps {
        id: steps

        y: root.workY
        width: parent.width
        step: root.sent ? 3 : root.vm.step
    }
    EnquiryContact {
        id: contact

        x: Theme.margin
        y: Theme.lowReach ? root.boxTop - height : root.wide ? root.bodyTop : notice.y + notice.height + 24
        width: root.leftWidth
        height: Math.min(needed, root.boxTop - (root.wide ? root.bodyTop : Theme.lowReach ? Theme.reachTop : root.bodyTop + 200))
        visible: root.vm.step === 0 && !root.sent
        vm: root.vm
        field: root.field
        solo: root.solo
        onEntered: field => root.write(field)
    }
    MoreHint {
        target: contact
        outside: root.wide ? root.rightX - Theme.margin - root.leftWidth : Theme.width - Theme.right
        visible: more && contact.visible
    }
    EnquiryAbout {
        id: about

        x: Theme.margin
        y: Theme.lowReach ? Math.min(Theme.reachTop, bar.y - 220) : root.bodyTop
        width: Theme.contentWidth
        height: bar.y - 20 - y
        visible: root.vm.step === 1 && !root.sent
        vm: root.vm
        leftWidth: root.leftWidth
        rightX: root.rightX - Theme.margin
        typing: root.typing
        solo: root.solo
        onEntered: field => root.write(field)
    }
    EnquiryCheck {
        x: Theme.margin
        y: Theme.lowReach ? Theme.reachTop : root.wide ? root.bodyTop : notice.y + notice.height + 24
        width: root.leftWidth - (root.wide && more ? keysWidth : 0)
        height: root.boxTop - y
        visible: root.vm.step === 2 && !root.sent
        vm: root.vm
    }
    EnquiryNotice {
        id: notice

        readonly property real under: root.vm.step === 0 ? contact.needed + 24 : 420 // what follows it, upright

        x: root.rightX
        y: root.bodyTop
        width: root.rightWidth
        height: root.wide ? bar.y - 20 - y : Math.min(wanted, (Theme.lowReach ? Theme.reachTop : bar.y - under) - 20 - y)
        visible: root.reading
        vm: root.vm
        boxed: !root.apart
    }
    EnquiryConsent {
        id: consent

        x: Theme.margin
        y: bar.y - 20 - height
        width: Theme.contentWidth
        visible: root.apart && root.reading && !root.solo
        vm: root.vm
    }
    EnquiryBar {
        id: bar

        x: Theme.margin
        y: root.floorY - height
        width: Theme.contentWidth
        visible: !root.sent
        app: root.app
        vm: root.vm
        typing: root.typing
        leftWidth: root.leftWidth
        rightX: root.rightX - Theme.margin
        onBackAsked: {
            root.stop();
            root.app.back();
        }
        onNextAsked: root.goOn()
    }
    EnquiryThanks {
        x: Theme.margin
        y: root.bodyTop + (root.wide ? 24 : 40)
        width: Theme.contentWidth
        height: Theme.contentBottom - y
        visible: root.sent
        app: root.app
        vm: root.vm
    }
    Item {
        id: keys

        readonly property TypingKeyboard board: keyboard.item as TypingKeyboard

        y: root.height - (root.typing ? height : 0)
        width: parent.width
        height: board?.implicitHeight ?? 420
        visible: root.typing || y < root.height

        Behavior on y {
            enabled: Motion.full
            NumberAnimation { duration: 240; easing.type: Easing.OutCubic }
        }

        Loader {
            id: keyboard

            function load(): void { active = true; }
            function unload(): void {
                if (keys.board)
                    keys.board.writer.forget();
                active = false;
            }

            anchors.fill: parent
            active: false
            sourceComponent: TypingKeyboard {
                vm: root.app.keyboard
                last: root.vm.step === 1 || root.field === contact.fields[contact.fields.length - 1]
                onNextAsked: root.following()
                onHidden: root.stop()
            }
        }
    }
}
