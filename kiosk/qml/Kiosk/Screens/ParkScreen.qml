pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One park: its picture, what is said of it and by whom, its steps on the track, its figures, and what is missing.
Page {
    id: root

    required property ParkViewModel vm

    readonly property string id: vm.id
    readonly property bool quoted: vm.namedOnly && vm.naming.ref !== undefined
    readonly property bool later: quoted || Theme.lowReach // it stands among the facts: no room elsewhere
    readonly property string progressText: (vm.hasLater ? qsTr("%1 之后的公开资料，见“另据”") : qsTr("%1 之后的进展：资料未提供")).arg(vm.asOf)
    readonly property string backName: ({
            "home": qsTr("首页"), "parks": qsTr("园区"), "location": qsTr("区位"), "services": qsTr("服务"),
            "figures": qsTr("数字"), "events": qsTr("大事"), "compare": qsTr("对比")
        })[app.backScreen] ?? qsTr("返回")
    property int picture: 0

    function ask(ref: string, item: Item): void {
        sourceAsked(ref, item);
    }
    function nodes(): var {
        return steps.places.map(place => ({ "x": steps.x + place.x, "y": steps.y + place.y, "mark": place.mark }));
    }

    // Another park begins at its beginning.
    onIdChanged: {
        picture = 0;
        rows.toTop();
        tiles.toStart();
    }

    toastFloor: Theme.portrait ? place.floorY - 12 : Theme.contentBottom
    track: ParkTrack {
        id: line

        workY: place.workY
        nodes: root.nodes()
        last: steps.last
        bottom: place.stepsAt.y + steps.implicitHeight
        silent: steps.none
    }
    ParkLayout {
        id: place

        headHeight: head.implicitHeight
        rowsHeight: rows.contentHeight
        stepsHeight: steps.implicitHeight
        tilesWidth: tiles.naturalWidth
        quoteNeeds: quote.implicitHeight
        actionsWidth: actions.implicitWidth
        asideNeeds: aside.implicitHeight
        quoted: root.quoted
    }
    ParkHero {
        x: place.heroAt.x
        y: place.heroAt.y
        width: place.heroAt.width
        height: place.heroAt.height
        pictures: root.vm.pictures
        current: root.picture
        backName: root.backName
        bare: Theme.lowReach
        onOpened: root.app.showPicture(root.picture)
        onChosen: index => root.picture = index
        onBack: root.app.back()
    }
    ParkHead {
        id: head

        x: place.headAt.x
        y: place.headAt.y
        width: place.headWidth
        vm: root.vm
    }
    ParkFacts {
        id: rows

        x: place.rowsAt.x
        y: place.rowsAt.y
        width: place.rowsWidth
        height: place.rowsAt.height
        vm: root.vm
        quoted: root.quoted && Theme.lowReach
        progress: root.later && !root.vm.hasLater
        progressText: qsTr("%1 之后：资料未提供").arg(root.vm.asOf)
        margin: Theme.margin
        onAsked: (ref, item) => root.ask(ref, item)
    }
    ParkSteps {
        id: steps

        x: place.stepsAt.x
        y: place.stepsAt.y
        width: place.stepsWidth
        steps: root.vm.steps
        stacked: Theme.portrait && Theme.lowReach
        onAsked: (ref, item) => root.ask(ref, item)
    }
    Dashes {
        visible: steps.none
        color: Colour.control
        from: line.silentFrom
        to: line.silentTo
    }
    ParkTiles {
        id: tiles

        x: place.tilesAt.x
        y: place.tilesAt.y
        width: place.tilesAt.width
        height: place.tilesAt.height
        tiles: root.vm.tiles
        margin: width >= Theme.contentWidth ? Theme.margin : 0
        litRef: root.app.overlay === "source" ? root.app.source.ref : ""
        onAsked: (ref, item) => root.ask(ref, item)
    }
    NamingQuote {
        id: quote

        x: place.quoteAt.x
        y: place.quoteAt.y
        width: place.quoteWidth
        height: place.quoteHeight
        visible: root.quoted && !Theme.lowReach
        naming: root.vm.naming
        onAsked: (ref, item) => root.ask(ref, item)
    }
    ParkAside {
        id: aside

        x: place.asideAt.x
        y: Theme.portrait ? place.asideAt.y + (place.asideAt.height - height) / 2 : place.asideAt.y
        width: place.asideAt.width
        progress: root.later ? "" : root.progressText
        status: Theme.lowReach && !Theme.portrait ? root.vm.status : ""
    }
    ParkActions {
        id: actions

        x: place.actionsAt.x
        y: place.actionsAt.y
        app: root.app
        park: root.id
        tight: Theme.portrait || place.stacked
    }
    ParkControls {
        x: place.barAt.x
        y: place.barAt.y
        width: place.barAt.width
        visible: Theme.portrait || Theme.lowReach
        pictures: Theme.lowReach ? root.vm.pictures : []
        current: root.picture
        backName: root.backName
        taken: Theme.lowReach && !place.oneRow ? 0 : actions.width
        thumbs: !place.oneRow
        onBack: root.app.back()
        onOpened: root.app.showPicture(root.picture)
        onChosen: index => root.picture = index
    }
}
