import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The figure of a scene, large, with what it is and of which kind. Not touchable: here any touch begins the visit.
Item {
    id: root

    required property var figure
    property real available: 0 // width, design pixels

    implicitWidth: Math.max(number.implicitWidth, label.width, mark.implicitWidth)
    implicitHeight: mark.y + mark.height

    FigureNumber {
        id: number

        figure: root.figure
        size: Theme.numXl
        color: "#FFFFFF"
        available: root.available
    }
    Words {
        id: label

        // The digits have no descenders: what their line leaves below them is taken back.
        y: number.height - Math.round(0.17 * number.size)
        width: Math.min(implicitWidth, root.available)
        text: root.figure.label
        font.pixelSize: 30
        color: "#FFFFFF"
    }
    KindMark {
        id: mark

        y: label.y + label.height + 6
        kind: root.figure.kind
        text: root.figure.mark
        color: Colour.mist
        glyphColor: Colour.goldLit
        available: root.available
    }
}
