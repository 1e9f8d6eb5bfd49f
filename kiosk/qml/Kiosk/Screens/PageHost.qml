pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Holds the screens: each is made when it is first needed, or quietly beforehand while nobody is there.
Item {
    id: root

    required property AppViewModel app
    property bool preload: true

    readonly property var names: ["attract", "home", "parks", "park", "match", "location", "services", "figures", "events", "compare", "takeaway", "enquiry"]
    readonly property PageSlot slot: slots.count > 0 ? slots.itemAt(names.indexOf(app.screen)) as PageSlot : null
    readonly property Page current: slot ? slot.page : null
    readonly property TrackPath track: current ? current.track : null
    readonly property real toastFloor: current ? current.toastFloor : Theme.contentBottom
    readonly property bool railShown: current !== null && !current.railHidden
    // Where nothing moves, an entrance begun before that was known never ends.
    readonly property bool settled: !(entrance.running && Motion.full) && current !== null && current.complete

    readonly property bool prepared: ahead.next >= names.length

    signal sourceAsked(string ref, Item item)

    function file(name: string): string {
        return name.charAt(0).toUpperCase() + name.slice(1) + "Screen.qml";
    }
    function viewModel(name: string): var {
        return app[name];
    }

    // Between the two there is no screen at all, and whatever they are laid out by may change.
    function drop(): void {
        for (let i = 0; i < slots.count; ++i)
            (slots.itemAt(i) as PageSlot).drop();
    }
    function restore(): void {
        slot?.make(); // none while staff are in
        ahead.next = 0;
    }

    // Fields remember every letter that was ever in them, for undoing: a page with such fields ends with the visit.
    function forget(): void {
        const at = names.findIndex((_, i) => (slots.itemAt(i) as PageSlot)?.page?.spent ?? false);
        if (at < 0)
            return;
        (slots.itemAt(at) as PageSlot).drop();
        ahead.next = Math.min(ahead.next, at);
    }
    function leads(name: string): bool {
        return name !== "enquiry" || app.enquiry.available;
    }

    Connections {
        target: root.app
        function onVisitEnded(): void { Qt.callLater(root.forget); }
    }
    Connections {
        target: root.app.enquiry
        function onAvailableChanged(): void { ahead.next = Math.min(ahead.next, root.names.indexOf("enquiry")); }
    }

    onSlotChanged: if (Motion.full) entrance.restart()

    Repeater {
        id: slots

        model: root.names
        delegate: PageSlot {
            required property string modelData

            anchors.fill: parent
            app: root.app
            name: modelData
            file: root.file(modelData)
            vm: root.viewModel(modelData)
            onSourceAsked: (ref, item) => root.sourceAsked(ref, item)
        }
    }
    Timer {
        id: ahead

        property int next: 0

        interval: 300
        repeat: true
        running: root.preload && next < slots.count && root.app.screen === "attract"
        onTriggered: {
            const slot = slots.itemAt(next) as PageSlot;
            if (root.leads(slot.name))
                slot.make();
            next += 1;
        }
    }
    ParallelAnimation {
        id: entrance

        NumberAnimation { target: root; property: "opacity"; from: Motion.full ? 0 : 1; to: 1; duration: Motion.content; easing.type: Easing.OutCubic }
        NumberAnimation { target: root; property: "y"; from: Motion.full ? 24 : 0; to: 0; duration: Motion.content; easing.type: Easing.OutCubic }
    }
}
