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

    visible: shown

    Binding { target: Colour; property: "dark"; value: root.shown }
    Loader {
        anchors.fill: parent
        active: root.vm.asking
        sourceComponent: StaffDoor {
            app: root.app
        }
    }
    Loader {
        anchors.fill: parent
        active: root.vm.inside
        sourceComponent: StaffFrame {
            app: root.app
        }
    }
}
