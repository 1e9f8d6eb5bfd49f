pragma Singleton
import QtQuick

// Colours, each with one meaning. Light and high-contrast values; spec §2 gives their contrast.
QtObject {
    id: root

    property bool highContrast: false

    readonly property color paper: highContrast ? "#000000" : "#F4F2EC"
    readonly property color card: highContrast ? "#000000" : "#FFFFFF"
    readonly property color sand: highContrast ? "#000000" : "#E9E5DB"
    readonly property color rule: highContrast ? "#FFFFFF" : "#D5D0C4"
    readonly property color ink: highContrast ? "#FFFFFF" : "#15202B"
    readonly property color ink2: highContrast ? "#FFFFFF" : "#46525E"
    readonly property color ink3: highContrast ? "#E8E8E8" : "#5A6570"
    readonly property color control: highContrast ? "#FFFFFF" : "#767F89"
    readonly property color gold: highContrast ? "#FFD24A" : "#A3772B"
    readonly property color goldText: highContrast ? "#FFD24A" : "#755414"
    readonly property color jade: highContrast ? "#FFFFFF" : "#1E6B57"
    readonly property color clay: highContrast ? "#FFFFFF" : "#9C4527"
    readonly property color missing: highContrast ? "#FFFFFF" : "#A9A498"

    // Filled controls: the fill and what is written on it.
    readonly property color fill: highContrast ? "#FFD24A" : "#15202B"
    readonly property color fillPressed: highContrast ? "#E8BC2F" : "#2B3947"
    readonly property color fillText: highContrast ? "#000000" : "#FFFFFF"
    readonly property color fillCount: highContrast ? "#000000" : "#E6C47E"
    readonly property color off: highContrast ? "#333333" : "#C9C6BE"
    readonly property color pressed: highContrast ? "#333333" : "#E9E5DB"
    readonly property color plate: highContrast ? "#000000" : "#DE15202B"
    readonly property color plateText: "#FFFFFF"
    readonly property color keyGrey: highContrast ? "#333333" : "#DCD6C9"

    // Dark rooms: attract, gallery.
    readonly property color night: highContrast ? "#000000" : "#0E1A24"
    readonly property color night2: highContrast ? "#000000" : "#182733"
    readonly property color mist: highContrast ? "#FFFFFF" : "#C9D1D8"
    readonly property color mist2: highContrast ? "#FFFFFF" : "#93A0AB"
    readonly property color goldLit: highContrast ? "#FFD24A" : "#E6C47E"
    readonly property color scrim: "#A80A141D"
    readonly property color dusk: "#000000" // over everything, outside the fair's hours
}
