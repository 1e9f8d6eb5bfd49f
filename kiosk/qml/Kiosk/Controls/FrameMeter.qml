import QtQuick

// How long pictures take, from the moment that one is begun until it is shown, in whole milliseconds: for staff. A few
// steps of script and no Python, twice a picture.
Item {
    id: root

    required property Window window
    readonly property int longest: 250
    property var counts: Array(longest + 1).fill(0) // of 0 ms, 1 ms, …; the last holds all that took longer
    property var begun: [] // where the drawing has a thread of its own, the next one begins before the last is shown

    Connections {
        target: root.window
        function onAfterAnimating(): void {
            root.begun.push(Date.now());
            if (root.begun.length > 3)
                root.begun.shift();
        }
        function onFrameSwapped(): void {
            if (root.begun.length > 0)
                root.counts[Math.min(root.longest, Math.max(0, Date.now() - root.begun.shift()))] += 1;
        }
    }
}
