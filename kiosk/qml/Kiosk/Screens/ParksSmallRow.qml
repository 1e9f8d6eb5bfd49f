pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// A row of small cards. Its cards are kept when the row is used again for other parks.
Item {
    id: root

    required property var cells
    required property ParksGrid grid
    required property ShortlistViewModel shortlist
    property bool keeping: true
    property real inset: 0
    property bool available: true

    signal opened(string id)

    implicitHeight: row.implicitHeight + 24

    Row {
        id: row

        x: root.inset
        spacing: root.grid.smallGap

        Repeater {
            model: root.grid.smalls
            delegate: ParksSmallCard {
                required property int index

                width: root.grid.smallWidth
                park: root.cells[index] ?? null
                shortlist: root.shortlist
                keeping: root.keeping
                available: root.available
                onTapped: root.opened(park.id)
            }
        }
    }
}
