import QtQuick
import Kiosk.Theme

// Where the next letter goes.
Rectangle {
    width: 4
    color: Colour.gold
}
