import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The source card of a figure or statement. What was touched stays lit, and the line leads from it to the card.
Item {
    id: root

    required property AppViewModel app
    property rect origin // of what was touched, on the stage

    readonly property bool shown: app.overlay === "source"
    readonly property bool settled: !entrance.running

    // What shows `ref`, wherever it is on the page.
    function showing(item: var, ref: string): Item {
        if (!item.visible || item === root)
            return null;
        if ((item.modelData?.ref ?? item.naming?.ref) === ref)
            return item as Item;
        for (const child of item.children) {
            const found = showing(child, ref);
            if (found)
                return found;
        }
        return null;
    }
    // Takes over where the line starts: what of `item` is to be seen, if it lies in something that is flicked.
    function comeFrom(item: Item): void {
        if (!item) {
            origin = Qt.rect(0, 0, 0, 0);
            return;
        }
        const whole = item.mapToItem(root, 0, 0, item.width, item.height);
        let left = whole.x, top = whole.y, right = whole.x + whole.width, bottom = whole.y + whole.height;
        for (let around = item.parent; around && around !== root.parent; around = around.parent) {
            if (!around.clip)
                continue;
            const seen = around.mapToItem(root, 0, 0, around.width, around.height);
            left = Math.max(left, seen.x);
            top = Math.max(top, seen.y);
            right = Math.min(right, seen.x + seen.width);
            bottom = Math.min(bottom, seen.y + seen.height);
        }
        // Bare words get a margin, so that the node of the line does not stand on a letter.
        const bare = item as CompareEntry || item as TakeawayFigure || item as MatchReason ? 14 : 0;
        origin = right > left && bottom > top ? Qt.rect(left - bare, top, right - left + 2 * bare, bottom - top) : Qt.rect(0, 0, 0, 0);
    }

    anchors.fill: parent
    visible: shown
    onShownChanged: {
        sheet.toTop();
        if (!shown)
            origin = Qt.rect(0, 0, 0, 0);
        if (!shown || !Motion.full)
            entrance.complete();
        else
            entrance.restart();
    }

    // In another language what was touched is made anew and may stand elsewhere.
    Connections {
        target: root.app
        function onLanguageChanged(): void {
            if (root.shown)
                again.restart();
        }
    }
    Timer {
        id: again

        interval: 100
        onTriggered: root.comeFrom(root.showing(root.parent, root.app.source.ref))
    }
    SourceLayout {
        id: where

        origin: root.origin
        needed: sheet.needed
        headHeight: sheet.headHeight
    }
    ScrimAround {
        id: scrim

        anchors.fill: parent
        origin: where.covered ? Qt.rect(0, 0, 0, 0) : root.origin
    }
    TapHandler {
        longPressThreshold: 0 // a slow finger closes it too
        onTapped: point => {
            if (!sheet.contains(sheet.mapFromItem(root, point.position)))
                root.app.closeOverlay();
        }
    }
    SourceLine {
        id: line

        place: where
    }
    SourceSheet {
        id: sheet

        x: where.x + slide.x
        y: where.y
        width: where.width
        height: where.height
        vm: root.app.source
        calls: root.app.calls
        languages: root.app.languages
        language: root.app.language
        onLanguageChosen: code => root.app.chooseLanguage(code)
        onClosed: root.app.closeOverlay()

        QtObject {
            id: slide

            property real x: 0
        }
    }
    SequentialAnimation {
        id: entrance

        PropertyAction { target: sheet; property: "written"; value: 0 }
        ParallelAnimation {
            NumberAnimation { target: scrim; property: "opacity"; from: 0; to: 1; duration: 200 }
            NumberAnimation { target: line; property: "drawn"; from: 0; to: 1; duration: Motion.content; easing.type: Easing.InOutCubic }
            NumberAnimation { target: slide; property: "x"; from: where.atLeft ? -48 : 48; to: 0; duration: Motion.content; easing.type: Easing.OutCubic }
            NumberAnimation { target: sheet; property: "opacity"; from: 0; to: 1; duration: Motion.content; easing.type: Easing.OutCubic }
        }
        NumberAnimation { target: sheet; property: "written"; from: 0; to: 1; duration: 400; easing.type: Easing.InOutCubic }
    }
}
