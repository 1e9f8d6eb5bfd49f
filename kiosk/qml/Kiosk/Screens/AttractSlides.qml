import QtQuick
import Kiosk.Theme

// The pictures of the attract loop. Two at most are in memory: the one on show and the one that comes next, which is
// read beforehand. Between two changes nothing here runs, unless the pictures may drift.
Item {
    id: root

    required property var scenes // of the view model
    property bool active: false

    readonly property int count: scenes.length
    readonly property int index: flipped ? odd : even // scene on show
    property int turns: 0 // changes since the loop began
    property bool flipped: false // the second slide is on show
    property int even: 0
    property int odd: -1

    function scene(at: int): var {
        return at >= 0 && at < count ? scenes[at].picture : null;
    }

    function restart(): void {
        fade.stop();
        flipped = false;
        turns = 0;
        even = 0;
        odd = active && count > 1 ? 1 : -1;
        first.opacity = 1;
        second.opacity = 1;
    }

    function advance(): void {
        const coming = flipped ? first : second;
        if (!coming.ready)
            return; // the next picture is shown whole or not at all
        turns += 1;
        coming.opacity = Motion.photo > 0 ? 0 : 1;
        fade.target = coming;
        if (Motion.photo > 0)
            fade.restart(); // before the exchange, so that what leaves stays on show without a break
        flipped = !flipped;
        if (Motion.photo === 0)
            settle();
    }

    // What has left the screen makes room for the picture after the one on show.
    function settle(): void {
        if (flipped)
            even = (odd + 1) % count;
        else
            odd = (even + 1) % count;
    }

    onActiveChanged: restart()

    AttractSlide {
        id: first

        anchors.fill: parent
        z: root.flipped ? 0 : 1
        visible: !root.flipped || fade.running
        picture: root.scene(root.even)
        moving: visible && root.active
    }
    AttractSlide {
        id: second

        anchors.fill: parent
        z: root.flipped ? 1 : 0
        visible: root.flipped || fade.running
        picture: root.scene(root.odd)
        moving: visible && root.active
    }
    NumberAnimation {
        id: fade

        property: "opacity"
        to: 1
        duration: Motion.photo
        onFinished: root.settle()
    }
    Timer {
        running: root.active && root.count > 1
        repeat: true
        interval: Motion.slide
        onTriggered: root.advance()
    }
}
