import QtQuick
import Kiosk.Theme

// The dark room: nothing behind it is seen or touched.
Rectangle {
    anchors.fill: parent
    color: Colour.paper

    MouseArea { anchors.fill: parent }
}
