import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Nothing to take away yet: how to get there.
Column {
    id: root

    required property AppViewModel app
    readonly property real buttonsY: buttons.y

    spacing: 24

    Words {
        width: parent.width
        serif: true
        text: qsTr("先选一至三处园区")
        font.pixelSize: Theme.h2
        font.bold: true
    }
    Words {
        width: parent.width
        text: qsTr("在园区页点“加入选单”，再回到这里：一个码就能装下它们的资料。")
        font.pixelSize: Theme.body + 2
    }
    Flow {
        id: buttons

        width: parent.width
        topPadding: 8
        spacing: Theme.gap

        Button {
            text: qsTr("去看园区")
            onTapped: root.app.open("parks")
        }
        Button {
            kind: "secondary"
            visible: root.app.match.available
            text: qsTr("为我匹配")
            onTapped: root.app.open("match")
        }
    }
}
