pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The picture under the fingers. It can be made up to four times as large and moved until its edge meets the edge
// of the room; at its own size a swipe turns to the next. Only it and its neighbours are in memory.
Item {
    id: root

    required property var pictures
    required property int current

    readonly property real most: 4
    property real zoom: 1
    property point pan // of the picture's centre, from the middle
    property real swipe: 0 // how far the row of pictures is drawn aside
    readonly property GalleryPicture now: list.count > current ? list.itemAt(current) as GalleryPicture : null
    readonly property size whole: now ? now.whole : Qt.size(width, height)

    signal asked(int index)

    function reset(): void {
        glide.stop();
        zoom = 1;
        pan = Qt.point(0, 0);
        swipe = 0;
    }
    function bounded(x: real, y: real, zoom: real): point {
        const aside = Math.max(0, (whole.width * zoom - width) / 2);
        const down = Math.max(0, (whole.height * zoom - height) / 2);
        return Qt.point(Math.max(-aside, Math.min(aside, x)), Math.max(-down, Math.min(down, y)));
    }
    // What lies under (x, y) stays there.
    function zoomAbout(wanted: real, x: real, y: real): void {
        const to = Math.max(1, Math.min(most, wanted)), by = to / zoom;
        const fromX = x - width / 2, fromY = y - height / 2;
        pan = bounded(fromX - (fromX - pan.x) * by, fromY - (fromY - pan.y) * by, to);
        zoom = to;
    }
    // A swipe counts from an eighth of the width on.
    function released(): void {
        const by = swipe < -width / 8 ? 1 : swipe > width / 8 ? -1 : 0;
        const next = current + by;
        if (by !== 0 && next >= 0 && next < pictures.length)
            asked(next); // which resets
        else if (Motion.content > 0)
            glide.restart();
        else
            swipe = 0;
    }

    clip: true

    NumberAnimation {
        id: glide

        target: root
        property: "swipe"
        to: 0
        duration: Motion.state
        easing.type: Easing.OutCubic
    }
    Repeater {
        id: list

        model: root.pictures
        delegate: GalleryPicture {
            required property var modelData
            required property int index
            readonly property bool here: index === root.current

            picture: modelData
            near: Math.abs(index - root.current) <= 1
            width: root.width
            height: root.height
            x: (index - root.current) * root.width + root.swipe + (here ? root.pan.x : 0)
            y: here ? root.pan.y : 0
            scale: here ? root.zoom : 1
        }
    }
    // Stays in view however the picture is moved.
    PictureLabel {
        x: Math.max(0, (root.width - root.whole.width * root.zoom) / 2) + 24
        y: Math.max(0, (root.height - root.whole.height * root.zoom) / 2) + 24
        longForm: true
        picture: root.pictures[root.current] ?? null
    }
    PinchHandler {
        id: pinch

        property real from: 1

        target: null
        onActiveChanged: if (active) from = root.zoom
        onScaleChanged: root.zoomAbout(from * activeScale, centroid.position.x, centroid.position.y)
        onTranslationChanged: delta => root.pan = root.bounded(root.pan.x + delta.x, root.pan.y + delta.y, root.zoom)
    }
    DragHandler {
        property point last

        target: null
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: {
            if (active)
                last = Qt.point(0, 0);
            else if (root.zoom === 1)
                root.released();
        }
        onActiveTranslationChanged: {
            const by = Qt.point(activeTranslation.x - last.x, activeTranslation.y - last.y);
            last = Qt.point(activeTranslation.x, activeTranslation.y);
            if (!active)
                return;
            if (root.zoom > 1)
                root.pan = root.bounded(root.pan.x + by.x, root.pan.y + by.y, root.zoom);
            else
                root.swipe = activeTranslation.x;
        }
    }
    WheelHandler {
        target: null
        onWheel: event => root.zoomAbout(root.zoom * (event.angleDelta.y > 0 ? 1.25 : 0.8), event.x, event.y)
    }
}
