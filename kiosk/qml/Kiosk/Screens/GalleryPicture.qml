import QtQuick

// One picture of the gallery, whole. Read only while it is near.
Item {
    id: root

    required property var picture
    property bool near: true

    // The size at which it stands in its room.
    readonly property real fit: image.implicitWidth > 0 ? Math.min(width / image.implicitWidth, height / image.implicitHeight) : 0
    readonly property size whole: Qt.size(image.implicitWidth * fit, image.implicitHeight * fit)

    Image {
        id: image

        anchors.fill: parent
        source: root.near ? root.picture.sources["full"] ?? "" : ""
        asynchronous: true
        cache: false
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: root.picture.caption
    }
}
