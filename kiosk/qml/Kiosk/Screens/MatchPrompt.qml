import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Before anything is chosen: what happens when something is. No ranking without needs.
Column {
    id: root

    property bool below: false // the chips are below, not at the left
    required property var criteria

    readonly property string names: criteria.map(one => one.name).join(Theme.english ? ", " : "、")

    spacing: 20

    Words {
        width: parent.width
        serif: true
        text: qsTr("先点几项您看重的")
        font.pixelSize: Theme.h2
        font.bold: true
    }
    Words {
        width: parent.width
        text: (root.below ? qsTr("从下面选：%1。可以只选一项。") : qsTr("从左边选：%1。可以只选一项。")).arg(root.names)
        font.pixelSize: Theme.body + 2
    }
    Words {
        width: parent.width
        text: qsTr("每处园区都会说明哪里符合、哪里不符、哪里未知；点任一条理由，看它的出处。")
        font.pixelSize: Theme.body + 2
        color: Colour.ink2
    }
}
