import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The way from a park to the code that carries its data.
Button {
    required property AppViewModel app
    required property string park
    property bool bare: false // no icon, for want of room

    kind: "secondary"
    icon: bare ? "" : Icons.qrCode
    text: qsTr("带走")
    onTapped: app.open("takeaway", "park/" + park)
}
