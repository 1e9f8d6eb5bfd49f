import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What can be done with the shortlist as a whole, by what the tray is open for.
Row {
    id: root

    required property AppViewModel app
    required property string mode

    readonly property ShortlistViewModel shortlist: app.shortlist
    readonly property bool plain: mode !== "asking" && mode !== "exchange"

    spacing: Theme.gap

    Button {
        visible: root.plain && root.shortlist.count > 0
        tight: true
        kind: "tertiary"
        icon: Icons.trash
        text: qsTr("清空")
        onTapped: root.shortlist.clear()
    }
    Button {
        visible: root.plain && root.shortlist.count > 0
        tight: true
        icon: Icons.chartBar
        text: qsTr("对比 %1").arg(root.shortlist.count)
        available: root.shortlist.count > 1
        onTapped: root.app.open("compare")
    }
    Button {
        visible: root.plain && root.shortlist.count > 0
        tight: true
        kind: "secondary"
        icon: Icons.qrCode
        text: qsTr("带走")
        onTapped: root.app.open("takeaway")
    }
    Button {
        visible: root.plain && root.shortlist.count === 0
        text: qsTr("去看园区")
        onTapped: root.app.open("parks")
    }
    Button {
        visible: !root.plain
        kind: "secondary"
        text: root.mode === "asking" ? qsTr("不加了") : qsTr("不换了")
        onTapped: root.app.closeOverlay()
    }
}
