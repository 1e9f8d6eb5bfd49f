import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Everything of staff's, over the visitor's screens: read and made when it is asked for, gone when they leave.
Item {
    id: root

    required property AppViewModel app
    readonly property bool asking: app.staff.asking
    readonly property bool inside: app.staff.inside
    readonly property bool shown: asking || inside

    visible: shown
    onAskingChanged: door.fill(asking)
    onInsideChanged: frame.fill(inside)

    component Room: Loader {
        required property AppViewModel app
        property string file

        function fill(wanted: bool): void {
            if (wanted)
                setSource(Qt.resolvedUrl(file), { "app": app });
            else
                source = "";
        }

        anchors.fill: parent
    }

    Binding { target: Colour; property: "dark"; value: root.shown }
    Room {
        id: door

        app: root.app
        file: "StaffDoor.qml"
    }
    Room {
        id: frame

        app: root.app
        file: "StaffFrame.qml"
    }
}
