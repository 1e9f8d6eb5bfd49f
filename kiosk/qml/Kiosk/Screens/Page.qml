import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Base of every screen: what it asks of the track, and whether it is the one on show.
FocusScope {
    id: root

    required property AppViewModel app
    property bool active: false
    property bool railHidden: false
    property TrackPath track: TrackPath {}
    property bool spent: false // it holds what a visitor has written, as only its end forgets it
    property bool complete: true // everything that it is to show has been made
    property real toastFloor: Theme.contentBottom // a notice stands on it

    readonly property string dataNote: qsTr("资料截至 %1 · 点任一数字看出处").arg(app.asOf)

    // A figure or statement was touched: ref names its source, item is where the line starts.
    signal sourceAsked(string ref, Item item)

    width: Theme.width
    height: Theme.height
}
