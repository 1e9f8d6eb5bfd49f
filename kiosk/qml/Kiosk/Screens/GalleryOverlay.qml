import QtQuick
import Kiosk.ViewModels

// A picture full screen.
Item {
    id: root

    required property AppViewModel app

    visible: app.overlay === "gallery"
}
