import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The place of a column that is still to be chosen.
Item {
    id: root

    required property AppViewModel app

    readonly property bool none: app.shortlist.count === 0

    Rectangle {
        anchors.fill: parent
        color: Colour.paper
    }
    DashedBox { anchors.fill: parent }
    Column {
        // The way on is low enough to be reached.
        x: (parent.width - width) / 2
        y: Math.max(24, Math.min(parent.height - height - 24, Math.max((parent.height - height) / 2, Theme.reachTop - root.y - words.height)))
        width: parent.width - 48
        spacing: 24

        Words {
            id: words

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.none ? qsTr("选单里还没有园区。选两处或三处，就能并排对比。") : qsTr("再选一处，就能并排对比。")
            color: Colour.ink2
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            icon: Icons.plus
            text: root.none ? qsTr("选一个园区") : qsTr("再加一个")
            onTapped: root.app.shortlist.pickOneMore()
        }
    }
}
