import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What a visitor can do with a park: keep it, compare what is kept, take it away, and ask about it while enquiries are
// taken.
Row {
    id: root

    required property AppViewModel app
    required property string park
    property bool tight: Theme.portrait

    readonly property bool crowded: Theme.english && ask.visible // four long words
    readonly property bool close: tight || crowded
    readonly property bool iconless: close && (Theme.largeText || crowded && Theme.portrait && !Theme.lowReach)
    readonly property bool kept: app.shortlist.ids.indexOf(park) >= 0

    spacing: Theme.gap

    Button {
        kind: root.kept ? "selected" : "primary"
        tight: root.close
        icon: root.iconless ? "" : root.kept ? Icons.check : Icons.bookmarkSimple
        text: root.kept ? qsTr("已加入") : qsTr("加入选单")
        onTapped: root.app.shortlist.toggle(root.park)
    }
    Button {
        kind: "secondary"
        tight: root.close
        icon: root.iconless ? "" : Icons.chartBar
        text: qsTr("对比")
        available: root.app.shortlist.count > 1
        onTapped: root.app.open("compare")
    }
    ParkTakeaway {
        tight: root.close
        bare: root.iconless
        app: root.app
        park: root.park
    }
    Button {
        id: ask

        kind: "tertiary"
        tight: root.close
        visible: root.app.enquiry.available
        icon: root.iconless ? "" : Icons.fileText
        text: qsTr("咨询")
        onTapped: root.app.open("enquiry", "park/" + root.park)
    }
}
