import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The zone on its axis: a disc in the line's ring, and its name.
Item {
    id: root

    property string name
    property real r: 58
    property real labelWidth: 320
    property string place: "below" // of the name: below, above, or beside (at the right, under the axis)

    Rectangle {
        x: -root.r
        y: -root.r
        width: 2 * root.r
        height: width
        radius: root.r
        color: Colour.paper
        border.width: Theme.lineWidth
        border.color: Colour.gold
    }
    Rectangle {
        readonly property real d: root.r * 1.38

        x: -d / 2
        y: -d / 2
        width: d
        height: d
        radius: d / 2
        color: Colour.ink
    }
    Words {
        serif: true
        x: root.place === "beside" ? root.r + 16 : root.place === "above" ? 16 - width : -width / 2
        y: root.place === "beside" ? 14 : root.place === "above" ? -root.r - 10 - height : root.r + 12
        width: Math.min(implicitWidth, root.labelWidth)
        text: root.name.replace(/-/g, "\u2011") // broken between words only
        font.pixelSize: Theme.h3
        font.bold: true
        horizontalAlignment: root.place === "beside" ? Text.AlignLeft : root.place === "above" ? Text.AlignRight : Text.AlignHCenter
    }
}
