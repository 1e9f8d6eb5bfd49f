import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The figure of a scene, large, with what it is and of which kind. Not touchable: here any touch begins the visit.
Column {
    id: root

    required property var figure
    property real available: 0 // width, design pixels

    spacing: 4

    FigureNumber {
        figure: root.figure
        size: Theme.numXl
        color: "#FFFFFF"
        available: root.available
    }
    Words {
        width: Math.min(implicitWidth, root.available)
        text: root.figure.label
        font.pixelSize: 30
        color: "#FFFFFF"
    }
    Item {
        width: 1
        height: 4
    }
    KindMark {
        kind: root.figure.kind
        text: root.figure.mark
        color: Colour.mist
        glyphColor: Colour.goldLit
        available: root.available
    }
}
