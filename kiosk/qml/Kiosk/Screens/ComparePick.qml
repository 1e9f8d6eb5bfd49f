pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Chooses a park for the comparison, from all that are not in it or by searching.
Item {
    id: root

    required property AppViewModel app
    required property CompareViewModel vm

    readonly property bool searching: app.parks.search.searching
    readonly property bool typing: searching && (search.item as ParksSearch)?.typing === true
    readonly property string leaving: app.shortlist.leavingName
    readonly property string leavingId: app.shortlist.leaving
    readonly property var view: app.shortlist.parks.find(park => park.id === leavingId) ?? app.shortlist.parks[0] ?? null
    readonly property real workY: Theme.lowReach ? Theme.reachTop - 2 : Theme.portrait ? 250 : 200
    readonly property real barY: Theme.contentBottom - Theme.primary

    // With low reach there is only something to look at above the line.
    Picture {
        x: Theme.margin
        y: 100
        width: Theme.contentWidth
        height: title.y - 16 - y
        visible: Theme.lowReach && !root.searching && root.view !== null
        slot: "full"
        picture: root.view?.picture ?? null
    }
    Words {
        id: title

        x: Theme.margin
        y: root.workY - 20 - height
        width: Theme.contentWidth
        visible: !root.searching
        serif: true
        text: root.leaving === "" ? qsTr("选一个园区来对比") : qsTr("换下“%1”，选哪一个？").arg(root.leaving)
        font.pixelSize: Theme.h2
        font.bold: true
        lineHeight: 0.86
    }
    ParksList {
        y: root.workY + 2
        width: parent.width
        height: root.barY - 12 - y
        visible: !root.searching
        rows: root.vm.others
        shortlist: root.app.shortlist
        keeping: false
        onOpened: id => root.app.shortlist.picked(id)
    }
    Row {
        x: Theme.margin
        y: root.barY
        visible: !root.searching
        spacing: 16

        Button {
            kind: "secondary"
            icon: Icons.arrowLeft
            text: root.leaving === "" ? qsTr("不加了") : qsTr("不换了")
            onTapped: root.app.shortlist.stopPicking()
        }
        SearchPill {
            hint: qsTr("搜名称、拼音、英文")
            onTapped: root.app.search("")
        }
    }
    Loader {
        id: search

        anchors.fill: parent
        active: root.searching
        sourceComponent: ParksSearch {
            app: root.app
            vm: root.app.parks
            keeping: false
            workY: root.workY
            barTop: root.barY
            onOpened: id => root.app.shortlist.picked(id)
        }
    }
}
