import QtQuick
import Kiosk.Theme

// The zone's name, and small beside it its name in the other language.
Row {
    id: root

    property string name
    property string other
    property bool dark: false

    spacing: 24

    Words {
        id: main

        serif: true
        text: root.name
        font.pixelSize: Theme.english ? 28 : 28
        font.bold: true
        color: root.dark ? "#FFFFFF" : Colour.ink
        wrapMode: Text.NoWrap
    }
    Words {
        text: root.other
        y: main.baselineOffset - baselineOffset
        font.pixelSize: 26
        color: root.dark ? Colour.mist : Colour.ink2
        wrapMode: Text.NoWrap
    }
}
