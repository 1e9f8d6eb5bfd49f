pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The rows of the comparison, made a few at a time: a touch that opens it is answered before all of them are there.
ScrollPane {
    id: root

    required property CompareViewModel vm
    required property ComparePlaces place
    property real grown: 1
    property var rows: []
    property var heads: []
    property string parks
    property string fields
    property int ready: 0
    readonly property bool complete: ready >= rows.length

    signal asked(string ref, Item item)
    signal picturesAsked(int column)

    // Another language changes every word, but not the place.
    function take(): void {
        const columns = vm.heads.map(park => park.id).join(), lines = vm.rows.map(row => row.field).join();
        const others = columns !== parks, other = others || lines !== fields;
        parks = columns;
        fields = lines;
        if (other) {
            rows = [];
            ready = others ? 0 : 4;
        }
        heads = vm.heads;
        rows = vm.rows;
        if (other)
            toTop();
    }

    foot: Theme.portrait ? 16 + Theme.primary : 0
    Component.onCompleted: take()

    Connections {
        target: root.vm
        function onChanged(): void { root.take(); }
    }
    Timer {
        interval: 16
        repeat: true
        running: !root.complete
        onTriggered: root.ready += 3
    }
    Repeater {
        model: root.rows
        delegate: Loader {
            id: slot

            required property var modelData
            required property int index

            active: index < root.ready
            width: root.width
            sourceComponent: CompareRow {
                row: slot.modelData
                place: root.place
                heads: root.heads
                grown: root.grown
                onAsked: (ref, item) => root.asked(ref, item)
                onPicturesAsked: column => root.picturesAsked(column)
            }
        }
    }
}
