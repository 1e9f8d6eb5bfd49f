pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The doors of the home screen. Landscape: one row, the first door wide; portrait: the first door across, the others
// two by two beside their pictures. What does not fit is on a second page.
Item {
    id: root

    required property var doors // of the view model
    property bool squeezed: false // low reach: pictures give up their height
    property int page: 0

    readonly property int perPage: Theme.largeText && (squeezed || !Theme.portrait) ? 3 : 5
    readonly property int pages: Math.max(1, Math.ceil(doors.length / perPage))
    readonly property int first: Math.min(page, pages - 1) * perPage
    readonly property int count: Math.min(perPage, doors.length - first)
    readonly property real room: width - (pages > 1 ? Theme.secondary + 24 : 0)
    readonly property real space: squeezed && Theme.portrait ? 16 : 24
    // Left edges of the doors that stand under the line.
    readonly property var edges: [...Array(Theme.portrait ? Math.min(2, count) : count).keys()]
                                 .map(at => cell(Theme.portrait && first === 0 && count > 1 ? at + 1 : at).x)
    readonly property bool narrow: squeezed && Theme.largeText // flat doors need all their width for words
    property real plate: 140

    signal opened(string screen)

    // Where the door stands that is the at-th of its page.
    function cell(at: int): rect {
        return Theme.portrait ? upright(at) : across(at);
    }
    function across(at: int): rect {
        if (first > 0 || count === 1) {
            const w = (room - (count - 1) * 24) / count;
            return Qt.rect(Math.round(at * (w + 24)), 0, Math.round(w), height);
        }
        const wide = Math.round(room * (count > 3 ? 560 / 1728 : 0.42));
        const last = count > 3 ? 16 : 0; // the last door is a little narrower, so that the others keep their size
        const w = (room - wide - (count - 1) * 24 + last) / (count - 1);
        return at === 0 ? Qt.rect(0, 0, wide, height)
                        : Qt.rect(Math.round(wide + 24 + (at - 1) * (w + 24)), 0, Math.round(w - (at === count - 1 ? last : 0)), height);
    }
    function upright(at: int): rect {
        const wide = first === 0 ? 1 : 0; // the first door goes across
        const rows = Math.ceil((count - wide) / 2);
        const even = Math.floor((height - (rows + wide - 1) * space) / (rows + wide));
        const low = squeezed ? Math.min(194, even) : 194;
        const top = wide * (height - rows * (low + space) + space);
        const w = Math.round((room - 24) / 2);
        return at < wide ? Qt.rect(0, 0, room, top - space)
                         : Qt.rect((at - wide) % 2 * (w + 24), top + Math.floor((at - wide) / 2) * (low + space), w, low);
    }
    function measure(): void {
        let most = Theme.portrait ? 128 : 140;
        for (let at = 0; at < all.count; ++at)
            most = Math.max(most, (all.itemAt(at) as HomeDoor)?.need ?? 0);
        plate = most;
    }

    Repeater {
        id: all

        model: root.doors.length
        delegate: HomeDoor {
            required property int index
            readonly property rect place: root.cell(index - root.first)

            door: root.doors[index]
            visible: index >= root.first && index < root.first + root.count
            x: place.x
            y: place.y
            width: place.width
            height: place.height
            big: index === 0
            flat: Theme.portrait && (index > 0 || root.squeezed)
            plate: root.plate
            pictureWidth: root.narrow ? (big ? 160 : 136) : big ? 300 : 160
            arrowed: !root.narrow
            arrowUnder: !root.squeezed
            onNeedChanged: root.measure()
            onTapped: root.opened(door.screen)
        }
    }
    Column {
        x: root.width - width
        y: root.height - height
        visible: root.pages > 1
        spacing: Theme.gap

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: (root.page + 1) + " / " + root.pages
            font.pixelSize: Theme.label
        }
        CircleButton {
            name: qsTr("上一页")
            icon: Icons.arrowLeft
            filled: false
            available: root.page > 0
            onTapped: root.page -= 1
        }
        CircleButton {
            name: qsTr("下一页")
            icon: Icons.arrowRight
            available: root.page < root.pages - 1
            onTapped: root.page += 1
        }
    }
}
