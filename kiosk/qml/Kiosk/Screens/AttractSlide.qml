import QtQuick
import Kiosk.Theme

// One scene of the attract loop: a picture that fills the stage and, where it may, drifts a little closer.
Item {
    id: root

    property var picture: null // of the view model; null frees the memory
    property bool moving: false

    // A picture that cannot be read is ready too: the loop goes on without it.
    readonly property bool ready: image.status !== Image.Loading

    Image {
        id: image

        anchors.fill: parent
        source: root.picture ? root.picture.sources[Theme.portrait ? "attract_portrait" : "attract"] ?? "" : ""
        asynchronous: true
        cache: false
        retainWhileLoading: true
        fillMode: Image.PreserveAspectCrop
        smooth: Theme.scale !== 1 || implicitWidth !== root.width || implicitHeight !== root.height || scale !== 1
    }
    NumberAnimation {
        target: image
        property: "scale"
        from: 1
        to: 1.03
        duration: Motion.slide + Motion.photo
        running: root.moving && Motion.full
        onStopped: image.scale = Qt.binding(() => root.moving && Motion.full ? 1.03 : 1)
    }
}
