pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Eight figures side by side, four under four where there is less width. One that is not there is a dotted stroke.
Grid {
    id: root

    required property var figures // {key, number, unit, label, note}
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    columns: Theme.portrait ? 4 : 8
    columnSpacing: 16
    rowSpacing: 20

    Repeater {
        model: root.figures
        delegate: Column {
            id: figure

            required property var modelData

            width: root.cell
            spacing: 2

            Item {
                width: parent.width
                height: 68

                Words {
                    id: number

                    visible: text !== ""
                    serif: true
                    font.pixelSize: Theme.numS
                    text: figure.modelData.number
                    lineHeight: 0.9
                    wrapMode: Text.NoWrap
                }
                Words {
                    anchors { left: number.right; leftMargin: 8; baseline: number.baseline }
                    serif: true
                    font.pixelSize: 24
                    text: figure.modelData.unit
                    color: Colour.ink2
                    wrapMode: Text.NoWrap
                }
                Row {
                    visible: !number.visible
                    y: 40
                    spacing: 8

                    Repeater {
                        model: 6
                        delegate: Rectangle {
                            width: 4
                            height: 4
                            radius: 2
                            color: Colour.missing
                        }
                    }
                }
            }
            Words {
                width: parent.width
                text: figure.modelData.label
                font.pixelSize: Theme.mark
                color: Colour.ink2
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: figure.modelData.note
                font.pixelSize: Theme.mark
                color: Colour.ink3
            }
        }
    }
}
