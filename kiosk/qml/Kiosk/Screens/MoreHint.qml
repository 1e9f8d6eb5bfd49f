import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Says that a flickable goes on beyond its edge, and goes there when touched. The end of what is seen fades out.
Item {
    id: root

    required property Flickable target
    property bool across: false // sideways instead of down
    property color ground: Colour.paper
    property real outside: 0 // free width beyond the edge at the right, where the key then stands clear of the words

    readonly property real end: across ? target.contentWidth - target.width : target.contentHeight - target.height
    readonly property real place: across ? target.contentX : target.contentY
    readonly property bool more: end > 1
    readonly property bool atEnd: place >= end - 1

    function turn(): void {
        const by = (across ? target.width : target.height) * 0.8;
        const to = atEnd ? 0 : Math.min(end, place + by);
        glide.property = across ? "contentX" : "contentY";
        glide.to = to;
        if (Motion.content > 0)
            glide.restart();
        else if (across)
            target.contentX = to;
        else
            target.contentY = to;
    }

    x: target.x
    y: target.y
    width: target.width
    height: target.height
    visible: more

    NumberAnimation {
        id: glide

        target: root.target
        duration: Motion.content
        easing.type: Easing.OutCubic
    }
    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom }
        width: root.across ? (root.outside > 0 ? 48 : 96) : parent.width
        height: root.across ? parent.height : root.outside > 0 ? 28 : 56
        gradient: Gradient {
            orientation: root.across ? Gradient.Horizontal : Gradient.Vertical
            GradientStop { position: 0; color: Qt.alpha(root.ground, 0) }
            GradientStop { position: 0.75; color: root.ground }
        }
        visible: !root.atEnd
    }
    Rectangle {
        id: key

        x: root.outside > 0 ? parent.width + (root.outside - width) / 2 : parent.width - width
        y: root.across ? (parent.height - height) / 2 : parent.height - height
        width: 48
        height: 48
        radius: 24
        color: area.pressed ? Colour.pressed : Colour.card
        border.width: Theme.hairline
        border.color: Colour.control

        Icon {
            anchors.centerIn: parent
            size: 26
            text: root.across ? (root.atEnd ? Icons.caretLeft : Icons.caretRight)
                              : (root.atEnd ? Icons.caretUp : Icons.caretDown)
        }
    }
    // A MouseArea, because it keeps the touch from what lies below.
    MouseArea {
        id: area

        anchors.centerIn: key
        width: Theme.secondary
        height: Theme.secondary
        Accessible.role: Accessible.Button
        Accessible.name: root.atEnd ? qsTr("回到开头") : qsTr("往下看")
        Accessible.onPressAction: root.turn()
        onClicked: root.turn()
    }
}
