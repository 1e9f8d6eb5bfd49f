pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Everything of staff's, over the visitor's screens: made when it is asked for, gone when they leave.
Item {
    id: root

    required property AppViewModel app
    readonly property StaffViewModel vm: app.staff
    readonly property bool shown: vm.asking || vm.inside
    // Nothing that staff see is half there: pages are made in one go.
    readonly property bool complete: !shown || frame.status === Loader.Ready

    visible: shown

    Binding { target: Colour; property: "dark"; value: root.shown }
    Loader {
        id: frame

        anchors.fill: parent
        active: root.shown
        sourceComponent: root.vm.inside ? inside : outside
    }
    Component {
        id: outside

        StaffDoor {
            app: root.app
        }
    }
    Component {
        id: inside

        StaffFrame {
            app: root.app
        }
    }
}
