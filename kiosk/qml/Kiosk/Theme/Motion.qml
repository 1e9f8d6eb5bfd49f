pragma Singleton
import QtQuick

// Durations in milliseconds (spec §10). Reduced motion and software rendering are decided here, once.
QtObject {
    property bool reduced: false
    property bool software: false

    readonly property bool full: !reduced && !software
    readonly property int tap: reduced ? 0 : 90
    readonly property int state: reduced ? 0 : 160
    readonly property int content: full ? 320 : 0
    readonly property int line: full ? 560 : 0
    readonly property int photo: reduced ? 0 : (software ? 0 : 900)
    readonly property int slide: 8000
    readonly property int ring: 2400
}
