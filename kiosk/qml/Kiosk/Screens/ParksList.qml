pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Parks as rows of cards, in one list that scrolls. The list reaches from the riser to beyond the content's right
// edge, so that pressed cards and the dashed branch are not cut.
Item {
    id: root

    required property ParkRows rows
    property int layouts: 0 // counts up when the rows hold other parks

    readonly property real inset: Theme.margin - Theme.riser - 4
    readonly property bool wide: Theme.portrait || Theme.largeText
    readonly property real least: wide ? 400 : 324
    readonly property int cards: Math.max(1, Math.floor((Theme.contentWidth + 16) / (least + 16)))
    readonly property real cardGap: wide ? 24 : cards > 1 ? (Theme.contentWidth - cards * 324) / (cards - 1) : 0
    readonly property real cardWidth: wide ? Math.floor((Theme.contentWidth - (cards - 1) * cardGap) / cards) : 324
    readonly property real leastSmall: Theme.largeText || Theme.english ? 440 : 400
    readonly property int smalls: Math.max(1, Math.floor((Theme.contentWidth + 24) / (leastSmall + 24)))
    readonly property real smallWidth: Math.floor((Theme.contentWidth - (smalls - 1) * 24) / smalls)
    // Pictures give up height where the list is low.
    readonly property real pictureHeight: Math.max(88, Math.min(wide ? Math.round(cardWidth * 280 / 464) : 196,
                                                                list.height - (Theme.largeText ? 264 : 220)))
    readonly property bool atTop: list.atYBeginning
    readonly property bool scrolls: list.contentHeight > height + 1
    readonly property real pageRoom: Theme.portrait && scrolls ? Theme.secondary + Theme.gap : 0

    signal opened(string id)
    signal sourceAsked(string ref, Item item)

    function toTop(): void {
        list.cancelFlick();
        list.positionViewAtBeginning();
    }
    function relay(): void {
        const place = atTop ? "" : rows.firstOf(Math.max(0, list.indexAt(inset + 4, list.contentY + 40)));
        rows.setColumns(cards, smalls);
        if (place.length > 0)
            list.positionViewAtIndex(rows.rowOf(place), ListView.Beginning);
    }
    function page(direction: int): void {
        list.cancelFlick();
        const edge = direction > 0 ? list.contentY + list.height - 1 : list.contentY;
        const at = list.indexAt(inset + 4, edge);
        const target = at < 0 ? list.count - 1 : at;
        list.positionViewAtIndex(target, direction > 0 ? ListView.Beginning : ListView.End);
    }

    onCardsChanged: relay()
    onSmallsChanged: relay()
    Component.onCompleted: relay()

    Connections {
        target: root.rows
        function onReplaced(): void { root.toTop(); }
        function onLaidOut(): void { root.layouts += 1; }
    }
    ListView {
        id: list

        property bool calm: true

        x: Theme.riser + 4
        width: Theme.right - x + 12
        height: parent.height - root.pageRoom
        clip: true
        model: root.rows
        reuseItems: true
        cacheBuffer: 240
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightFollowsCurrentItem: false
        header: Item { width: 1; height: 12 }
        onMovingChanged: moving ? calm = false : settle.restart()

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "cards"
                delegate: Item {
                    id: cardsRow

                    required property var cells

                    width: list.width
                    height: row.implicitHeight

                    Row {
                        id: row

                        x: root.inset
                        spacing: root.cardGap

                        Repeater {
                            model: root.cards
                            delegate: ParksCard {
                                required property int index

                                width: root.cardWidth
                                park: cardsRow.cells[index] ?? null
                                pictureHeight: root.pictureHeight
                                available: list.calm
                                onOpened: id => root.opened(id)
                                onSourceAsked: (ref, item) => root.sourceAsked(ref, item)
                            }
                        }
                    }
                }
            }
            DelegateChoice {
                roleValue: "head"
                delegate: Item {
                    id: headRow

                    required property var cells

                    width: list.width
                    height: head.implicitHeight

                    ParksTierHead {
                        id: head

                        x: root.inset
                        width: Theme.contentWidth
                        named: headRow.cells[0].named
                        limited: headRow.cells[0].limited
                    }
                }
            }
            DelegateChoice {
                roleValue: "small"
                delegate: Item {
                    id: smallRow

                    required property var cells

                    width: list.width
                    height: smallCards.implicitHeight + 24

                    Row {
                        id: smallCards

                        x: root.inset
                        spacing: 24

                        Repeater {
                            model: root.smalls
                            delegate: ParksSmallCard {
                                required property int index

                                width: root.smallWidth
                                park: smallRow.cells[index] ?? null
                                available: list.calm
                                onTapped: root.opened(park.id)
                            }
                        }
                    }
                }
            }
        }
    }
    // A touch that stops a flick opens nothing.
    Timer {
        id: settle

        interval: 100
        onTriggered: list.calm = !list.moving
    }
    PageButtons {
        readonly property int bottomRow: list.indexAt(root.inset + 4, list.contentY + list.height - 1)
        readonly property int remaining: root.layouts < 0 || list.atYEnd || bottomRow < 0 ? 0 : root.rows.after(bottomRow)

        visible: root.scrolls
        upright: !Theme.portrait
        x: upright ? Theme.right + (Theme.width - Theme.right - width) / 2 : Theme.right - width
        y: upright ? root.height - height : root.height - Theme.secondary
        up: !list.atYBeginning
        down: !list.atYEnd
        rest: remaining > 0 ? qsTr("还有 %1 项").arg(remaining) : ""
        onPaged: direction => root.page(direction)
    }
}
