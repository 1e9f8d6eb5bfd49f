import QtQuick
import Kiosk.Theme

// Where the next letter goes.
Rectangle {
    property bool shown: true

    width: 4
    visible: shown
    color: Colour.gold
}
