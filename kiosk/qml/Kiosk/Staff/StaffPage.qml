import QtQuick
import Kiosk.ViewModels

// Base of every page of staff's: as large as the room between head and bar.
Item {
    id: root

    required property AppViewModel app
    property string title
    property string note // beside the title
    property bool complete: true // everything that it is to show has been made
}
