import QtQuick
import Kiosk.Theme

// How many cards stand side by side and how large they are, by the screen's shape, text size and language.
QtObject {
    id: root

    property real listHeight: 600

    readonly property bool wide: Theme.portrait || Theme.largeText
    readonly property real least: wide ? 400 : 324
    readonly property int cards: Math.max(1, Math.floor((Theme.contentWidth + 16) / (least + 16)))
    readonly property real cardGap: wide ? 24 : cards > 1 ? (Theme.contentWidth - cards * 324) / (cards - 1) : 0
    readonly property real cardWidth: wide ? Math.floor((Theme.contentWidth - (cards - 1) * cardGap) / cards) : 324

    // Pictures give up height where the list is low: a whole row and the head of the next are to be seen.
    readonly property int lines: Theme.english ? 2 : 1
    readonly property real textHeight: Math.round(1.45 * ((lines + 2) * Theme.label + lines * Math.max(Theme.h3, Theme.label)
                                                          + lines * Theme.mark)) + 49
    readonly property real pictureHeight: Math.max(88, Math.min(wide ? Math.round(cardWidth * 280 / 464) : 196,
                                                                listHeight - textHeight - 40))

    // Beside a small picture a Chinese name of eleven characters stands on one line.
    readonly property real smallGap: 12
    readonly property real leastSmall: Math.max(158 + 11 * Theme.label, Theme.english ? 440 : 0)
    readonly property int smalls: Math.max(1, Math.floor((Theme.contentWidth + smallGap) / (leastSmall + smallGap)))
    readonly property real smallWidth: Math.floor((Theme.contentWidth - (smalls - 1) * smallGap) / smalls)
}
