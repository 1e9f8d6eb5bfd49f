pragma Singleton
import QtQuick

// Colours, each with one meaning. Light and high-contrast values; spec §2 gives their contrast.
QtObject {
    id: root

    property bool highContrast: false
    property bool dark: false // the staff side is on show: the same parts on night

    readonly property color paper: highContrast ? "#000000" : dark ? "#0E1A24" : "#F4F2EC"
    readonly property color card: highContrast ? "#000000" : dark ? "#182733" : "#FFFFFF"
    readonly property color sand: highContrast ? "#000000" : dark ? "#0A141D" : "#E9E5DB"
    readonly property color rule: highContrast ? "#FFFFFF" : dark ? "#223443" : "#D5D0C4"
    readonly property color ink: highContrast ? "#FFFFFF" : dark ? "#FFFFFF" : "#15202B"
    readonly property color ink2: highContrast ? "#FFFFFF" : dark ? "#C9D1D8" : "#46525E"
    readonly property color ink3: highContrast ? "#E8E8E8" : dark ? "#93A0AB" : "#5A6570"
    readonly property color control: highContrast ? "#FFFFFF" : dark ? "#93A0AB" : "#767F89"
    readonly property color gold: highContrast ? "#FFD24A" : dark ? "#E6C47E" : "#A3772B"
    readonly property color goldText: highContrast ? "#FFD24A" : dark ? "#E6C47E" : "#755414"
    readonly property color jade: highContrast ? "#FFFFFF" : dark ? "#7FD1B5" : "#1E6B57"
    readonly property color clay: highContrast ? "#FFFFFF" : dark ? "#F0A488" : "#9C4527"
    readonly property color missing: highContrast ? "#FFFFFF" : dark ? "#93A0AB" : "#A9A498"

    // Filled controls: the fill and what is written on it.
    readonly property color fill: highContrast ? "#FFD24A" : dark ? "#E6C47E" : "#15202B"
    readonly property color fillPressed: highContrast ? "#E8BC2F" : dark ? "#D3AE62" : "#2B3947"
    readonly property color fillText: highContrast ? "#000000" : dark ? "#15202B" : "#FFFFFF"
    readonly property color fillCount: highContrast ? "#000000" : dark ? "#15202B" : "#E6C47E"
    readonly property color off: highContrast ? "#333333" : dark ? "#223443" : "#C9C6BE"
    readonly property color pressed: highContrast ? "#333333" : dark ? "#223443" : "#E9E5DB"
    readonly property color plate: highContrast ? "#000000" : "#DE15202B"
    readonly property color plateText: "#FFFFFF"
    readonly property color keyGrey: highContrast ? "#333333" : dark ? "#2C4152" : "#DCD6C9"

    // Dark rooms: attract, gallery.
    readonly property color night: highContrast ? "#000000" : "#0E1A24"
    readonly property color night2: highContrast ? "#000000" : "#182733"
    readonly property color mist: highContrast ? "#FFFFFF" : "#C9D1D8"
    readonly property color mist2: highContrast ? "#FFFFFF" : "#93A0AB"
    readonly property color goldLit: highContrast ? "#FFD24A" : "#E6C47E"
    readonly property color scrim: "#A80A141D"
    readonly property color dusk: "#000000" // over everything, outside the fair's hours
}
