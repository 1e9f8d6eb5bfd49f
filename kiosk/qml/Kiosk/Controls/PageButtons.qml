pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One page up, one page down, and how much is still to come: a list shows that it goes on.
Grid {
    id: root

    property bool upright: true
    property bool up: false
    property bool down: false
    property string rest // what is still to come, in words
    property real room: 1000 // height for it when upright: where there is little, only the way on is shown

    readonly property bool roomy: !upright || room >= 2 * Theme.secondary + 120

    signal paged(int direction)

    columns: upright ? 1 : 3
    spacing: Theme.gap
    horizontalItemAlignment: Grid.AlignHCenter
    verticalItemAlignment: Grid.AlignVCenter
    layoutDirection: upright ? Qt.LeftToRight : Qt.RightToLeft

    component Turn: CircleButton {
        property int direction

        name: direction < 0 ? qsTr("上一页") : qsTr("下一页")
        icon: direction < 0 ? Icons.arrowUp : Icons.arrowDown
        filled: false
        visible: root.roomy || (direction > 0) === root.down
        available: direction < 0 ? root.up : root.down
        onTapped: root.paged(direction)
    }

    Turn { direction: root.upright ? -1 : 1 }
    Turn { direction: root.upright ? 1 : -1 }
    Words {
        visible: root.roomy || root.room >= Theme.secondary + 100
        text: root.upright ? root.rest.replace(" ", "\n") : root.rest
        width: root.upright ? 92 : undefined
        horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignRight
        font.pixelSize: Math.min(Theme.mark, root.upright ? 24 : 40)
        lineHeight: 0.9
        color: Colour.ink2
    }
}
