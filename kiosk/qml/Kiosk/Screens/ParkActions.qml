import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What a visitor can do with a park: keep it, compare what is kept, take it away.
Row {
    id: root

    required property AppViewModel app
    required property string park
    property bool tight: Theme.portrait

    readonly property bool iconless: Theme.largeText && tight
    readonly property bool kept: app.shortlist.ids.indexOf(park) >= 0

    spacing: Theme.gap

    Button {
        kind: root.kept ? "selected" : "primary"
        tight: root.tight
        icon: root.iconless ? "" : root.kept ? Icons.check : Icons.bookmarkSimple
        text: root.kept ? qsTr("已加入") : qsTr("加入选单")
        onTapped: root.app.shortlist.toggle(root.park)
    }
    Button {
        kind: "secondary"
        tight: root.tight
        icon: root.iconless ? "" : Icons.chartBar
        text: qsTr("对比")
        available: root.app.shortlist.count > 1
        onTapped: root.app.open("compare")
    }
    ParkTakeaway {
        tight: root.tight
        bare: root.iconless
        app: root.app
        park: root.park
    }
}
