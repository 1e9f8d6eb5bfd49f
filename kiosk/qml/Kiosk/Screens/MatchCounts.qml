import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// How much fits, does not fit and is unknown, in numbers. A changed number fades in.
Row {
    id: root

    property int fits: 0
    property int misfits: 0
    property int unknown: 0

    spacing: 14

    component Count: Words {
        id: count

        property int value: 0

        font.pixelSize: Theme.label
        font.bold: true
        wrapMode: Text.NoWrap
        onValueChanged: if (Motion.full) fade.restart()

        NumberAnimation {
            id: fade

            target: count
            property: "opacity"
            from: 0.1
            to: 1
            duration: Motion.state
        }
    }
    component Dot: Words {
        text: "·"
        font.pixelSize: Theme.label
        color: Colour.ink3
        wrapMode: Text.NoWrap
    }

    Count {
        value: root.fits
        text: qsTr("%1 符合").arg(value)
        color: Colour.jade
    }
    Dot {}
    Count {
        value: root.misfits
        text: qsTr("%1 不符").arg(value)
        color: Colour.clay
    }
    Dot {}
    Count {
        value: root.unknown
        text: qsTr("%1 未知").arg(value)
        color: Colour.ink2
    }
}
