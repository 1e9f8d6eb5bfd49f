import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A park in its place, with a spur from the line to it: what speaks for it, what against it, what nobody says.
Item {
    id: root

    required property var row // {id, name, rank, namedOnly, clear, fits, misfits, unknown}
    property real inset: 48 // from the line to the card
    property bool spur: true

    readonly property real pad: 24
    readonly property bool narrow: Theme.portrait
    readonly property real wordsX: narrow ? pad : 96
    readonly property real room: card.width - wordsX - pad
    readonly property real columnGap: narrow ? 20 : 24
    readonly property var shares: narrow ? [0.42, 0.32, 0.26] : [0.5, 0.3, 0.2] // of the three columns
    readonly property real nodeY: 56

    signal opened(string id)
    signal asked(string ref, Item item)

    implicitHeight: card.height + 12

    Rectangle {
        y: root.nodeY - 2
        visible: root.spur
        width: root.inset
        height: Theme.lineWidth
        color: Colour.gold
    }
    Rectangle {
        id: card

        x: root.inset
        width: root.width - x
        height: columns.y + columns.height + 16
        color: Colour.card
        border.width: Colour.highContrast ? 3 : 0
        border.color: Colour.ink

        Touchable {
            id: head

            name: qsTr("第 %1：%2").arg(root.row.rank).arg(root.row.name)
            width: parent.width
            height: Math.max(arrow.height + 24, title.y + title.height + (counts.beside ? 8 : counts.height + 10))
            onTapped: root.opened(root.row.id)

            Rectangle {
                anchors { fill: parent; margins: Colour.highContrast ? 3 : 0 }
                visible: head.pressed
                color: Colour.pressed
            }
            Words {
                id: rank

                x: root.narrow ? root.pad : 28
                y: title.y + title.baselineOffset - baselineOffset + (root.narrow ? 0 : 22)
                serif: true
                text: root.row.rank
                font.pixelSize: root.row.rank > 99 ? 40 : root.narrow || root.row.rank > 9 ? 56 : 72
                color: Colour.goldText
                wrapMode: Text.NoWrap
            }
            Words {
                id: title

                x: root.narrow ? rank.x + Math.max(44, rank.width) + 20 : root.wordsX
                y: Math.max(18, (arrow.height + 24 - height) / 2)
                width: arrow.x - 24 - x - (counts.beside ? counts.width + 24 : 0)
                serif: true
                text: root.row.name
                font.pixelSize: Theme.english ? 30 : 34
                font.bold: true
            }
            MatchCounts {
                id: counts

                readonly property bool beside: !root.narrow && !(Theme.english && Theme.largeText)

                x: beside ? arrow.x - 28 - width : title.x
                y: beside ? arrow.y + (arrow.height - height) / 2 : title.y + title.height + 4
                fits: root.row.fits.length
                misfits: root.row.misfits.length
                unknown: root.row.unknown.length
            }
            Rectangle {
                id: arrow

                x: parent.width - width - root.pad
                y: 16
                width: Theme.secondary
                height: Theme.secondary
                radius: height / 2
                color: head.pressed ? Colour.fillPressed : Colour.fill

                Icon {
                    anchors.centerIn: parent
                    text: Icons.arrowRight
                    color: Colour.fillText
                }
            }
        }
        Row {
            id: columns

            x: root.wordsX
            y: head.height
            spacing: root.columnGap

            MatchColumn {
                width: Math.floor((root.room - 2 * root.columnGap) * root.shares[0])
                title: qsTr("符合，因为")
                icon: Icons.check
                headColor: Colour.jade
                reasons: root.row.fits
                onAsked: (ref, item) => root.asked(ref, item)
            }
            MatchColumn {
                width: Math.floor((root.room - 2 * root.columnGap) * root.shares[1])
                title: qsTr("不符，因为")
                icon: Icons.x
                headColor: Colour.clay
                reasons: root.row.misfits
                onAsked: (ref, item) => root.asked(ref, item)
            }
            MatchColumn {
                width: Math.floor((root.room - 2 * root.columnGap) * root.shares[2])
                title: qsTr("未知")
                icon: Icons.question
                reasons: root.row.unknown
                color: Colour.ink2
                onAsked: (ref, item) => root.asked(ref, item)
            }
        }
    }
    Node {
        x: root.inset
        y: root.nodeY
        mark: root.row.clear ? "done" : "ahead"
    }
}
