pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.ViewModels

// A row of full cards. Its cards are kept when the row is used again for other parks.
Item {
    id: root

    required property var cells
    required property ParksGrid grid
    required property ShortlistViewModel shortlist
    property bool keeping: true
    property real inset: 0
    property bool available: true
    property int made: 0 // cards that stand: when screens are made beforehand, they come one by one

    // The highest line above a picture, so that all pictures of the row stand side by side.
    readonly property real stepHeight: {
        let highest = 0;
        for (let i = 0; i < root.made; ++i) {
            const card = cards.itemAt(i) as ParksCard;
            if (card && card.stands)
                highest = Math.max(highest, card.stepNatural);
        }
        return highest;
    }

    signal opened(string id)
    signal sourceAsked(string ref, Item item)

    implicitHeight: row.implicitHeight

    Row {
        id: row

        x: root.inset
        spacing: root.grid.cardGap

        Repeater {
            id: cards

            model: root.grid.cards
            onItemAdded: root.made += 1
            onItemRemoved: root.made -= 1
            delegate: ParksCard {
                required property int index

                width: root.grid.cardWidth
                park: root.cells[index] ?? null
                shortlist: root.shortlist
                keeping: root.keeping
                pictureHeight: root.grid.pictureHeight
                stepHeight: root.stepHeight
                available: root.available
                onOpened: id => root.opened(id)
                onSourceAsked: (ref, item) => root.sourceAsked(ref, item)
            }
        }
    }
}
