import QtQuick
import Kiosk.Theme

// A column that may be longer than its room: then it can be flicked, and round keys and a bar beside it say so.
// Landscape: two keys in the right margin. Portrait: one at the foot, in the room of `foot`, that turns at the end.
// Keys that lie outside its parent are felt only if the pane is the parent's last child: whether touches outside an item
// are for its children, Qt 6.12 asks the last of them alone (QQuickItemPrivate::effectivelyClipsEventHandlingChildren).
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property real foot: 0 // height of what stands under the pane
    property real unit: 1 // height of a line, where all are of one height: it is turned by whole lines
    readonly property alias contentHeight: column.height
    readonly property bool more: column.height > height + 1
    readonly property alias position: flick.contentY
    readonly property real keysWidth: Theme.secondary + 2 * Theme.gap
    readonly property bool atTop: flick.contentY <= 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - 1

    function toTop(): void {
        glide.stop();
        flick.contentHeight = column.height;
        flick.contentY = 0;
    }
    function turn(by: int): void {
        const most = Math.max(0, flick.contentHeight - flick.height);
        glide.stop();
        const line = flick.contentY / unit + by * Math.max(1, Math.floor((flick.height - 64) / unit));
        glide.to = Math.max(0, Math.min(most, (by > 0 ? Math.floor(line) : Math.ceil(line)) * unit));
        if (Motion.content > 0)
            glide.start();
        else
            flick.contentY = glide.to;
    }

    NumberAnimation {
        id: glide

        target: flick
        property: "contentY"
        duration: Motion.content
        easing.type: Easing.OutCubic
    }
    Flickable {
        id: flick

        anchors.fill: parent
        interactive: root.more
        clip: root.more
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Column {
            id: column

            width: parent.width
            onHeightChanged: {
                if (height >= flick.contentHeight)
                    flick.contentHeight = height;
                else
                    shrink.restart();
            }
        }
    }
    // A column that is made anew, in another language, is short for a moment: the place is kept through it.
    Timer {
        id: shrink

        interval: 40
        onTriggered: flick.contentHeight = column.height
    }
    Rectangle {
        id: bar

        readonly property real room: Theme.portrait ? root.height : keys.y - 24

        visible: root.more && room > 64
        x: root.width + (Theme.width - Theme.right - width) / 2
        width: 8
        height: room
        radius: 4
        color: Colour.rule

        Rectangle {
            readonly property real share: root.height / Math.max(1, flick.contentHeight)

            y: (bar.height - height) * flick.contentY / Math.max(1, flick.contentHeight - flick.height)
            width: 8
            height: Math.max(32, bar.height * share)
            radius: 4
            color: Colour.highContrast ? Colour.gold : Colour.control
        }
    }
    Column {
        id: keys

        visible: root.more
        spacing: Theme.gap
        x: Theme.portrait ? root.width - width : root.width + (Theme.width - Theme.right - width) / 2
        y: Theme.portrait ? root.height + root.foot - height : root.height - height

        CircleButton {
            name: qsTr("向上")
            icon: Icons.arrowUp
            filled: Theme.portrait
            visible: !Theme.portrait || root.atEnd
            available: !root.atTop
            onTapped: root.turn(-1)
        }
        CircleButton {
            name: qsTr("向下")
            icon: Icons.arrowDown
            visible: !Theme.portrait || !root.atEnd
            available: !root.atEnd
            onTapped: root.turn(1)
        }
    }
}
