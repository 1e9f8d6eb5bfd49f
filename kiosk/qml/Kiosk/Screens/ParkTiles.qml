pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls

// The park's figures in a row, and dashed what nobody published. A row that is too long can be flicked.
Item {
    id: root

    required property var tiles
    property string litRef // the figure whose source is open
    property real margin: 0 // free width at the right

    readonly property alias naturalWidth: row.implicitWidth

    signal asked(string ref, Item item)

    function toStart(): void {
        flick.cancelFlick();
        flick.contentX = 0;
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: row.implicitWidth
        interactive: hint.more
        clip: hint.more
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick

        Row {
            id: row

            spacing: 12

            Repeater {
                model: root.tiles
                delegate: FigureTile {
                    id: tile

                    required property var modelData

                    figure: modelData
                    lit: root.litRef !== "" && root.litRef === modelData.ref
                    onTapped: root.asked(modelData.ref, tile)
                }
            }
        }
    }
    MoreHint {
        id: hint

        target: flick
        across: true
        outside: root.margin
    }
}
