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

    function make(ahead: bool): void {
        if (wanted)
            return;
        wanted = true;
        asynchronous = ahead;
        setSource(Qt.resolvedUrl(file), { "vm": vm, "app": app });
    }

    visible: here
    enabled: here
    onHereChanged: {
        if (here) {
            asynchronous = false;
            make(false);
        }
    }
    Component.onCompleted: if (here) make(false)

    Binding { target: root.page; property: "active"; value: root.here; when: root.page !== null }
    Connections {
        target: root.page
        function onSourceAsked(ref: string, item: Item): void { root.sourceAsked(ref, item); }
    }
}
