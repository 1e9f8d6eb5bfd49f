pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The dark frame behind the PIN: title, the page, and the bar with the other pages.
Item {
    id: root

    required property AppViewModel app
    readonly property StaffViewModel vm: app.staff
    readonly property StaffPage page: room.item as StaffPage

    function load(): void {
        const name = vm.page;
        if (name === "")
            return;
        room.setSource(Qt.resolvedUrl(name.charAt(0).toUpperCase() + name.slice(1) + "Page.qml"),
                       { "app": app, "vm": vm.model(name) });
    }

    anchors.fill: parent
    Component.onCompleted: load()

    Connections {
        target: root.vm
        function onPageChanged(): void { root.load(); }
    }
    StaffGround {}
    StaffHead {
        id: head

        x: Theme.margin
        width: Theme.contentWidth
        visible: !room.whole
        title: root.page ? root.page.title : ""
        note: root.page ? root.page.note : ""
        secondsLeft: root.vm.secondsLeft
    }
    StaffBar {
        id: bar

        x: Theme.margin
        y: parent.height - height - 28
        width: Theme.contentWidth
        visible: !room.whole
        enabled: root.vm.cleaning < 0 && !(root.page?.modal ?? false)
        app: root.app
        vm: root.vm
    }
    Loader {
        id: room

        readonly property bool whole: root.page?.whole ?? false

        x: whole ? 0 : Theme.margin
        y: whole ? 0 : head.height + 32
        width: whole ? root.width : Theme.contentWidth
        height: whole ? root.height : bar.y - 24 - y
        enabled: root.vm.cleaning < 0
    }
    StaffClean {
        anchors.fill: parent
        seconds: root.vm.cleaning
    }
}
