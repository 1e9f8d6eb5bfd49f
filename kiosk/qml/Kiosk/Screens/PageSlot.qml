import QtQuick
import Kiosk.ViewModels

// Room for one screen: empty until the screen is first needed, then kept.
Loader {
    id: root

    required property AppViewModel app
    required property string name
    required property string file
    required property var vm
    readonly property bool here: app.screen === name
    readonly property Page page: item as Page
    property bool wanted: false

    signal sourceAsked(string ref, Item item)

    // In one go, also beforehand: what is made bit by bit is laid out before all of it stands.
    function make(): void {
        if (wanted)
            return;
        wanted = true;
        setSource(Qt.resolvedUrl(file), { "vm": vm, "app": app });
    }

    function drop(): void {
        wanted = false;
        source = "";
    }

    visible: here
    enabled: here
    onHereChanged: {
        if (here)
            make();
    }
    Component.onCompleted: if (here) make()

    Binding { target: root.page; property: "active"; value: root.here; when: root.page !== null }
    Connections {
        target: root.page
        function onSourceAsked(ref: string, item: Item): void { root.sourceAsked(ref, item); }
    }
}
