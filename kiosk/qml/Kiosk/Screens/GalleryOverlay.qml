pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A park's pictures full screen: pinch or + and − to come closer, swipe or arrows for the next one.
Item {
    id: root

    required property AppViewModel app

    readonly property bool shown: app.overlay === "gallery"
    property var pictures: []
    readonly property int count: pictures.length
    readonly property int current: Math.max(0, Math.min(count - 1, app.galleryPicture))
    readonly property var picture: pictures[current] ?? null

    function show(index: int): void {
        if (index >= 0 && index < count)
            app.showPicture(index);
    }

    anchors.fill: parent
    visible: shown
    // Nothing of the pictures stays in memory once the gallery is closed.
    onShownChanged: {
        pictures = shown ? app.park.pictures : [];
        stage.reset();
    }
    onCurrentChanged: stage.reset()

    Connections {
        target: root.app.park
        function onChanged(): void {
            if (root.shown)
                root.pictures = root.app.park.pictures;
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Colour.night
    }
    // What lies below is not touched through the gallery.
    MouseArea { anchors.fill: parent }
    GalleryStage {
        id: stage

        width: parent.width
        height: bar.y
        pictures: root.pictures
        current: root.current
        onAsked: index => root.show(index)
    }
    GalleryBar {
        id: bar

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        calls: root.app.calls
        caption: root.picture ? root.picture.caption : ""
        current: root.current
        count: root.count
        zoom: stage.zoom
        languages: root.app.languages
        language: root.app.language
        onAsked: index => root.show(index)
        onLanguageChosen: code => root.app.chooseLanguage(code)
        onZoomAsked: factor => stage.zoomAbout(stage.zoom * factor, stage.width / 2, stage.height / 2)
        onClosed: root.app.closeOverlay()
    }
}
