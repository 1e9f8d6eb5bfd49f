import QtQuick
import Kiosk.Theme

// The zone's logo, if it has one, its name, and small beside it its name in the other language.
Row {
    id: root

    property string name
    property string other
    property bool dark: false
    property int size: 28
    property int otherSize: 24

    spacing: Theme.english ? 14 : 24

    Image {
        source: root.dark || Colour.highContrast ? Theme.logoDark : Theme.logo
        visible: status === Image.Ready
        y: Math.round(main.y + (main.height - height) / 2)
        height: Math.round(root.size * 1.3)
        fillMode: Image.PreserveAspectFit
        mipmap: true
    }
    Words {
        id: main

        serif: true
        text: root.name
        font.pixelSize: root.size
        font.bold: true
        color: root.dark ? "#FFFFFF" : Colour.ink
        wrapMode: Text.NoWrap
    }
    Words {
        text: root.other
        y: main.baselineOffset - baselineOffset
        font.pixelSize: root.otherSize
        color: root.dark ? Colour.mist : Colour.ink2
        wrapMode: Text.NoWrap
    }
}
