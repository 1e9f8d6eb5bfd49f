pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A gold frame round the whole screen while a call waits, to be seen from across the booth. It swells three times,
// once in 1.4 s, and then stands still: far from the three flashes a second that WCAG 2.3.1 forbids.
Item {
    id: root

    required property bool called
    readonly property bool settled: !(swell.running && Motion.full)
    readonly property real thick: 10

    visible: called
    onCalledChanged: {
        frame.opacity = 1;
        if (called && Motion.full)
            swell.restart();
        else
            swell.stop();
    }

    Item {
        id: frame

        anchors.fill: parent

        Repeater {
            model: 4
            delegate: Rectangle {
                required property int index
                readonly property bool lying: index < 2

                x: index === 3 ? frame.width - root.thick : 0
                y: index === 1 ? frame.height - root.thick : 0
                width: lying ? frame.width : root.thick
                height: lying ? root.thick : frame.height
                color: Colour.goldLit
            }
        }
    }
    SequentialAnimation {
        id: swell

        loops: 3
        NumberAnimation { target: frame; property: "opacity"; to: 0.15; duration: 700; easing.type: Easing.InOutSine }
        NumberAnimation { target: frame; property: "opacity"; to: 1; duration: 700; easing.type: Easing.InOutSine }
    }
}
