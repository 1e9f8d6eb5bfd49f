import QtQuick
import Kiosk.Theme

// A picture of the pack in one of its sizes, with the label that says what it is. The label is never in the file.
Item {
    id: root

    property var picture: null
    property string slot: "card"
    property bool labelled: true
    property real labelX: 12
    property real labelY: 12

    property alias retainWhileLoading: image.retainWhileLoading // the last picture stays until the next has been read

    readonly property string twice: slot + "_2x"

    function pick(): string {
        if (!picture)
            return "";
        const sources = picture.sources;
        if (Theme.scale > 1.2 && sources[twice])
            return sources[twice];
        return sources[slot] ?? sources["full"] ?? sources["card"] ?? "";
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: picture ? picture.caption : ""

    Rectangle {
        anchors.fill: parent
        color: Colour.sand
        visible: image.status !== Image.Ready
    }
    Image {
        id: image

        anchors.fill: parent
        source: root.pick()
        asynchronous: true
        retainWhileLoading: true
        fillMode: Image.PreserveAspectCrop
        // A rendition at its own size is copied pixel by pixel; only other sizes are filtered.
        smooth: Theme.scale !== 1 || implicitWidth !== root.width || implicitHeight !== root.height
    }
    PictureLabel {
        visible: root.labelled && root.picture !== null
        x: root.labelX
        y: root.labelY
        compact: root.width < 200
        longForm: root.width >= (Theme.english ? 560 : 400)
        picture: root.picture
    }
}
