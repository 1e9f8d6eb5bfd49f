pragma Singleton
import QtQuick

// Sizes, type and grid. Everything on the stage is in design pixels: 1920 × 1080 (landscape) or 1080 × 1920
// (portrait) at least; the stage is scaled as a whole by `scale`, so 4K and small screens show the same design.
QtObject {
    id: root

    // Set by the window.
    property real windowWidth: 1920
    property real windowHeight: 1080
    property real ppmm: 0 // physical pixels per millimetre, 0 if the screen does not say
    property bool largeText: false
    property bool lowReach: false
    property bool english: false
    property url logo // of the zone, for light ground and for dark; empty where it has none
    property url logoDark

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real scale: portrait ? Math.min(windowWidth / 1080, windowHeight / 1920)
                                           : Math.min(windowWidth / 1920, windowHeight / 1080)
    readonly property real width: windowWidth / scale
    readonly property real height: windowHeight / scale

    // A finger needs millimetres, not pixels: 20 mm for primary targets, never under 15 (design/people).
    readonly property real touch: ppmm > 0 ? Math.min(1.35, Math.max(1, 20 * ppmm / scale / 72)) : 1
    readonly property real primary: Math.round(72 * touch)
    readonly property real secondary: Math.round(64 * touch)
    readonly property real row: Math.round(66 * touch)
    readonly property real gap: Math.round(12 * touch)

    // Chinese keeps its full-width marks, among English too.
    function chinese(text: string): bool {
        return /[\u3400-\u9fff]/.test(text);
    }

    // Type.
    readonly property string serif: "Kiosk Serif"
    readonly property string sans: "Kiosk Sans"
    readonly property string icons: "Kiosk Icons"
    readonly property real grow: largeText ? 1.25 : 1
    readonly property int display: portrait ? 92 : 156
    readonly property int numXl: 144
    readonly property int numL: 84
    readonly property int numM: 72
    readonly property int numS: 56
    readonly property int h1: english ? 54 : 60
    readonly property int h2: english ? 38 : 40
    readonly property int h3: english ? 26 : 28
    readonly property int body: largeText ? 30 : 26
    readonly property int label: largeText ? 30 : 24
    readonly property int mark: largeText ? 28 : 22

    // Grid.
    readonly property int margin: portrait ? 64 : 96
    readonly property int riser: portrait ? 32 : 48
    readonly property int corner: portrait ? 28 : 36
    readonly property int gutter: 24
    readonly property real right: width - margin
    readonly property real contentWidth: width - 2 * margin
    readonly property real railY: height - (portrait ? 196 : 112)
    readonly property real contentBottom: railY - 24
    // Controls stay at or below this line (spec §5 and §9).
    readonly property real reachTop: lowReach ? (portrait ? height - 830 : height - 540) : (portrait ? 768 : 432)

    readonly property int lineWidth: 4
    readonly property int drift: 4 // by which words that always stand there move, so that they do not burn in
    readonly property int hairline: Colour.highContrast ? 3 : 2
}
