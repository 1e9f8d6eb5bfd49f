import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A short bar with its name before it. Solid: it happened. Its length is relative to the longest beside it.
Item {
    id: root

    required property var bar // {name, share, solid, headline}

    readonly property real first: Math.max(64, Theme.mark * (Theme.english ? 4 : 3))
    readonly property real length: (width - first) * bar.share

    implicitHeight: Theme.mark + 6

    Words {
        anchors.verticalCenter: parent.verticalCenter
        text: root.bar.name
        font.pixelSize: Theme.mark
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
    Rectangle {
        x: root.first
        y: Math.round(parent.height / 2) - 2
        visible: root.bar.solid
        width: root.length
        height: 5
        color: root.bar.headline ? Colour.gold : Colour.control
    }
    Dashes {
        visible: !root.bar.solid
        from: Qt.point(root.first, Math.round(root.height / 2))
        to: Qt.point(root.first + root.length, Math.round(root.height / 2))
        color: root.bar.headline ? Colour.gold : Colour.control
    }
}
