import QtQuick
import Kiosk.ViewModels

// Base of every page of staff's: as large as the room between head and bar.
Item {
    id: root

    required property AppViewModel app
    property string title
    property string note // beside the title
    property bool modal: false // something of the page lies over everything: nothing else is touched
    property bool whole: false // it fills the window: no head, no bar
    readonly property point origin: Qt.point(parent ? -parent.x : 0, parent ? -parent.y : 0) // of the window
    property bool complete: true // everything that it is to show has been made
}
