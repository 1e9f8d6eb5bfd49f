import QtQuick
import Kiosk.Theme

// A figure without a plate; a short gold line under it says that it has a source.
Touchable {
    id: root

    required property var figure
    property string label: figure.label
    property int size: Theme.numM
    property bool dark: false

    name: figure.spoken
    reach: 12
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight + 12
    opacity: pressed ? 0.7 : 1

    Column {
        id: column

        spacing: 2

        FigureNumber {
            figure: root.figure
            size: root.size
            color: root.dark ? "#FFFFFF" : Colour.ink
        }
        Words {
            text: root.label
            font.pixelSize: Theme.label + (root.dark ? 4 : 0)
            color: root.dark ? "#FFFFFF" : Colour.ink
            wrapMode: Text.NoWrap
        }
        KindMark {
            kind: root.figure.kind
            text: root.figure.mark
            color: root.dark ? Colour.mist : Colour.ink2
            glyphColor: root.dark ? Colour.goldLit : Colour.goldText
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        visible: !root.dark
        width: 44
        height: 3
        color: Colour.gold
    }
}
