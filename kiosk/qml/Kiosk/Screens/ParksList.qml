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
    required property ShortlistViewModel shortlist
    property bool keeping: true // cards can be kept; else a touch chooses one
    property real ahead: 240 // how far beyond its edge rows are made beforehand
    property int next: -1 // the row that begins the next page, -1 at the end
    property string place // id of the park to be kept in view, while things are laid out anew
    property int layouts: 0 // counts up when the rows hold other parks

    readonly property real inset: Theme.margin - Theme.riser - 4
    readonly property ParksGrid grid: ParksGrid { listHeight: root.height - root.pageRoom }
    readonly property int cards: grid.cards
    readonly property int smalls: grid.smalls
    readonly property bool english: Theme.english
    readonly property bool atTop: list.atYBeginning
    readonly property bool scrolls: list.contentHeight > list.height + 1
    readonly property real turnRoom: Theme.secondary + Theme.gap
    // Kept whether it scrolls or not: how high rows are that nobody has made yet is a guess of the list's, which changes
    // with its height, and a height that followed it could go to and fro within one frame for ever.
    readonly property real pageRoom: Theme.portrait ? turnRoom : 0

    signal opened(string id)
    signal sourceAsked(string ref, Item item)

    function toTop(): void {
        holding.stop();
        list.cancelFlick();
        list.positionViewAtBeginning();
    }
    // Other columns, other letters: the park at the upper edge stays there until all rows have their new height.
    function relay(): void {
        if (!holding.running) {
            place = atTop ? "" : rows.firstOf(Math.max(0, list.indexAt(inset + 4, list.contentY + 40)));
            holding.start();
        }
        rows.setColumns(cards, smalls);
        Qt.callLater(hold);
    }
    function hold(): void {
        list.forceLayout();
        if (holding.running && place.length > 0)
            list.positionViewAtIndex(rows.rowOf(place), ListView.Beginning);
        // As in look(), which cannot be called any more where this list is being ended.
        const at = list.indexAt(inset + 4, list.contentY + list.height + 24);
        next = list.atYEnd ? -1 : at >= 0 ? at : list.indexAt(inset + 4, list.contentY + list.height - 1) + 1;
    }
    // Find the first row of which more than its foot is still below the edge; it need not be made yet.
    function look(): void {
        const at = list.indexAt(inset + 4, list.contentY + list.height + 24);
        next = list.atYEnd ? -1 : at >= 0 ? at : list.indexAt(inset + 4, list.contentY + list.height - 1) + 1;
    }
    function page(direction: int): void {
        holding.stop();
        list.cancelFlick();
        const at = direction > 0 ? next : list.indexAt(inset + 4, list.contentY);
        const item = list.itemAtIndex(at);
        if (item && item.height > list.height - 40) // a row as high as the list is turned in two halves
            list.contentY = Math.max(list.originY, Math.min(list.originY + list.contentHeight - list.height,
                                                            list.contentY + direction * list.height * 0.6));
        else if (direction < 0 && at <= 0)
            list.positionViewAtBeginning(); // before the first row is the header
        else
            list.positionViewAtIndex(at < 0 ? list.count - 1 : at, direction > 0 ? ListView.Beginning : ListView.End);
    }

    onCardsChanged: relay()
    onSmallsChanged: relay()
    onEnglishChanged: relay()
    Component.onCompleted: relay()

    Connections {
        target: root.rows
        function onReplaced(): void { root.toTop(); }
        function onLaidOut(): void {
            root.layouts += 1;
            Qt.callLater(root.hold);
        }
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
        // Only while it moves: a row still being made when the model loses it makes Qt complain (DelegateModel::cancel).
        cacheBuffer: moving ? root.ahead : 0
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        highlightFollowsCurrentItem: false
        header: Item { width: 1; height: 12 }
        onContentYChanged: root.look()
        onContentHeightChanged: Qt.callLater(root.hold)
        onHeightChanged: Qt.callLater(root.hold)
        onMovingChanged: moving ? calm = false : settle.restart()
        onDragStarted: holding.stop()

        delegate: DelegateChooser {
            role: "kind"

            DelegateChoice {
                roleValue: "cards"
                delegate: ParksCardsRow {
                    id: large

                    width: list.width
                    grid: root.grid
                    shortlist: root.shortlist
                    keeping: root.keeping
                    inset: root.inset
                    available: list.calm && large.visible
                    onOpened: id => root.opened(id)
                    onSourceAsked: (ref, item) => root.sourceAsked(ref, item)
                    ListView.onPooled: visible = false
                    ListView.onReused: visible = true
                }
            }
            DelegateChoice {
                roleValue: "head"
                delegate: ParksTierHead {
                    width: list.width
                    inset: root.inset
                    ListView.onPooled: visible = false
                    ListView.onReused: visible = true
                }
            }
            DelegateChoice {
                roleValue: "small"
                delegate: ParksSmallRow {
                    id: small

                    width: list.width
                    grid: root.grid
                    shortlist: root.shortlist
                    keeping: root.keeping
                    inset: root.inset
                    available: list.calm && small.visible
                    onOpened: id => root.opened(id)
                    ListView.onPooled: visible = false
                    ListView.onReused: visible = true
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
    Timer {
        id: holding

        interval: 250
    }
    PageButtons {
        readonly property int remaining: root.layouts < 0 || root.next < 0 ? 0 : root.rows.after(root.next)

        visible: root.scrolls
        upright: !Theme.portrait
        room: root.height
        x: upright ? Theme.right + (Theme.width - Theme.right - width) / 2 : Theme.right - width
        y: upright ? root.height - height : root.height - Theme.secondary
        up: !list.atYBeginning
        down: !list.atYEnd
        rest: remaining > 0 ? qsTr("还有 %1 项").arg(remaining) : ""
        onPaged: direction => root.page(direction)
    }
}
