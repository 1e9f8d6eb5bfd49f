pragma Singleton
import QtQuick

// Colours, each with one meaning. Light and high-contrast values; spec §2 gives their contrast. A zone may have light
// colours of its own; those of high contrast are never weakened.
QtObject {
    id: root

    property bool highContrast: false
    property bool dark: false // the staff side is on show: the same parts on night
    property var theme: ({}) // the zone's own colours by their name in the content; what is not there is as here

    readonly property color paper: highContrast ? "#000000" : dark ? theme.night ?? "#0E1A24" : theme.paper ?? "#F4F2EC"
    readonly property color card: highContrast ? "#000000" : dark ? theme.night2 ?? "#182733" : theme.card ?? "#FFFFFF"
    readonly property color sand: highContrast ? "#000000" : dark ? "#0A141D" : theme.sand ?? "#E9E5DB"
    readonly property color rule: highContrast ? "#FFFFFF" : dark ? theme.night3 ?? "#223443" : theme.rule ?? "#D5D0C4"
    readonly property color ink: highContrast ? "#FFFFFF" : dark ? "#FFFFFF" : theme.ink ?? "#15202B"
    readonly property color ink2: highContrast ? "#FFFFFF" : dark ? theme.mist ?? "#C9D1D8" : theme.ink2 ?? "#46525E"
    readonly property color ink3: highContrast ? "#E8E8E8" : dark ? theme.mist2 ?? "#93A0AB" : theme.ink3 ?? "#5A6570"
    readonly property color control: highContrast ? "#FFFFFF" : dark ? theme.mist2 ?? "#93A0AB" : theme.control ?? "#767F89"
    readonly property color gold: highContrast ? "#FFD24A" : dark ? theme.line_lit ?? "#E6C47E" : theme.line ?? "#A3772B"
    readonly property color goldText: highContrast ? "#FFD24A" : dark ? theme.line_lit ?? "#E6C47E" : theme.line_text ?? "#755414"
    readonly property color jade: highContrast ? "#FFFFFF" : dark ? "#7FD1B5" : theme.fits ?? "#1E6B57"
    readonly property color clay: highContrast ? "#FFFFFF" : dark ? "#F0A488" : theme.misfits ?? "#9C4527"
    readonly property color missing: highContrast ? "#FFFFFF" : dark ? theme.mist2 ?? "#93A0AB" : theme.missing ?? "#A9A498"

    // Filled controls: the fill and what is written on it.
    readonly property color fill: highContrast ? "#FFD24A" : dark ? theme.line_lit ?? "#E6C47E" : theme.ink ?? "#15202B"
    readonly property color fillPressed: highContrast ? "#E8BC2F" : dark ? "#D3AE62" : theme.pressed ?? "#2B3947"
    readonly property color fillText: highContrast ? "#000000" : dark ? "#15202B" : "#FFFFFF"
    readonly property color fillCount: highContrast ? "#000000" : dark ? "#15202B" : theme.line_lit ?? "#E6C47E"
    readonly property color off: highContrast ? "#333333" : dark ? theme.night3 ?? "#223443" : theme.off ?? "#C9C6BE"
    readonly property color pressed: highContrast ? "#333333" : dark ? theme.night3 ?? "#223443" : theme.sand ?? "#E9E5DB"
    readonly property color slate: theme.ink ?? "#15202B" // ink where high contrast does not swap it
    readonly property color slatePressed: theme.pressed ?? "#2B3947"
    readonly property color plate: highContrast ? "#000000" : Qt.alpha(slate, 222 / 255)
    readonly property color plateText: "#FFFFFF"
    readonly property color keyGrey: highContrast ? "#333333" : dark ? "#2C4152" : theme.key ?? "#DCD6C9"

    // Dark rooms: attract, gallery.
    readonly property color night: highContrast ? "#000000" : theme.night ?? "#0E1A24"
    readonly property color night2: highContrast ? "#000000" : theme.night2 ?? "#182733"
    readonly property color mist: highContrast ? "#FFFFFF" : theme.mist ?? "#C9D1D8"
    readonly property color mist2: highContrast ? "#FFFFFF" : theme.mist2 ?? "#93A0AB"
    readonly property color goldLit: highContrast ? "#FFD24A" : theme.line_lit ?? "#E6C47E"
    readonly property color nightGlass: highContrast ? "#000000" : Qt.alpha(theme.night ?? "#0E1A24", 128 / 255)
    readonly property color nightRing: highContrast ? "#000000" : Qt.alpha(theme.night ?? "#0E1A24", 204 / 255)
    readonly property color nightTouched: highContrast ? "#000000" : Qt.alpha(theme.night3 ?? "#223443", 230 / 255)
    readonly property color scrim: "#A80A141D"
    readonly property color dusk: "#000000" // over everything, outside the fair's hours
}
