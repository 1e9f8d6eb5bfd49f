import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A plate with a heading; as high as what stands in it.
Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property string title

    implicitHeight: column.y + column.height + 28
    color: Colour.card
    border.width: Colour.highContrast ? 3 : 0
    border.color: Colour.ink

    Words {
        id: heading

        x: 32
        y: 24
        width: parent.width - 64
        visible: text.length > 0
        text: root.title
        font.bold: true
    }
    Column {
        id: column

        x: 32
        y: heading.visible ? heading.y + heading.height + 16 : 28
        width: parent.width - 64
        spacing: 12
    }
}
