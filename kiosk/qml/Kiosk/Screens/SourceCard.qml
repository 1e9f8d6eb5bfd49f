import QtQuick
import Kiosk.ViewModels

// The source card.
Item {
    id: root

    required property AppViewModel app
    property rect origin

    visible: app.overlay === "source"
}
