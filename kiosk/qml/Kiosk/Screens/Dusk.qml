import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Outside the fair's hours the screen dims while nobody is there. It takes no touches: the first one begins a visit as
// ever, and the light is back at once.
Rectangle {
    id: root

    required property RestViewModel rest
    readonly property real depth: rest.dim

    onDepthChanged: {
        falling.stop();
        if (depth > 0 && Motion.photo > 0)
            falling.restart();
        else
            opacity = depth;
    }

    color: Colour.dusk
    opacity: 0
    visible: opacity > 0

    NumberAnimation {
        id: falling

        target: root
        property: "opacity"
        to: root.depth
        duration: Motion.photo
    }
}
