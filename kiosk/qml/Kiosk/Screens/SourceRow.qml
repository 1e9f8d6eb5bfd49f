import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A row of the source card: 来源 …, 结果 ….
Item {
    id: root

    property string label
    property string value
    property real labelWidth: 104

    implicitHeight: Math.max(key.y + key.implicitHeight, words.implicitHeight)

    Words {
        id: key

        y: (Theme.body - Theme.label) * 1.16
        width: root.labelWidth - 16
        text: root.label
        font.pixelSize: Theme.label
        color: Colour.ink3
    }
    Words {
        id: words

        x: root.labelWidth
        width: root.width - x
        text: root.value
    }
}
