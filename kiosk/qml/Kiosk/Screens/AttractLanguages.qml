pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One pill for each language, in itself; the house's own is filled. Touching one begins the visit in it.
Row {
    id: root

    required property var languages // {code, short, name}
    required property string current
    property real pill: 176

    signal chosen(string code)

    spacing: Math.max(16, Theme.gap)

    Repeater {
        model: root.languages
        delegate: Touchable {
            id: pill

            required property var modelData
            readonly property bool on: modelData.code === root.current

            name: modelData.name
            width: Math.max(root.pill, words.implicitWidth + 64)
            height: Theme.primary
            onTapped: root.chosen(modelData.code)

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: pill.on ? (pill.pressed ? Colour.mist : Colour.highContrast ? Colour.fill : "#FFFFFF")
                               : pill.pressed ? Colour.nightTouched : Colour.nightGlass
                border.width: pill.on ? 0 : Theme.hairline
                border.color: Colour.highContrast ? "#FFFFFF" : Colour.mist
            }
            Words {
                id: words

                anchors.centerIn: parent
                text: pill.modelData.name
                font.pixelSize: 26
                font.bold: pill.on
                color: pill.on ? Colour.slate : "#FFFFFF"
                wrapMode: Text.NoWrap
            }
        }
    }
}
