import QtQuick
import Kiosk.Theme

// Where the source card stands: beside what was touched (landscape), above or below it (portrait), and how the line
// comes to it. With low reach in portrait the way to close has to be low, so the card may cover what was touched.
QtObject {
    id: root

    property rect origin
    property real needed: 0 // height that the card would like to have
    property real headHeight: 276

    readonly property bool wide: !Theme.portrait
    readonly property bool from: origin.width > 0 // something was touched
    readonly property real usual: 876
    readonly property real foot: Theme.railY - 16

    // Landscape: at the right, unless that hides more of what was touched than the left would. A little narrower, if
    // that keeps clear of it.
    readonly property real broad: Math.min(1000, Theme.contentWidth)
    readonly property real hiddenRight: Math.max(0, origin.x + origin.width + 24 - (Theme.right - broad))
    readonly property real hiddenLeft: Math.max(0, Theme.margin + broad + 24 - origin.x)
    readonly property bool atLeft: wide && from && hiddenRight > 0 && hiddenLeft < hiddenRight

    readonly property real aside: atLeft ? hiddenLeft : hiddenRight
    readonly property real width: !wide ? Theme.contentWidth : from && aside > 0 && aside + 40 <= 180 ? broad - aside - 40 : broad

    // Portrait: on the side with more room, if the way to close stays within reach there.
    readonly property real roomAbove: from ? origin.y - 48 - 40 : 0
    readonly property real roomBelow: from ? Theme.height - 40 - (origin.y + origin.height + 48) : 0
    readonly property real least: Math.min(needed, 640)
    readonly property bool above: !wide && roomAbove >= least && (roomBelow < needed || roomAbove >= roomBelow)
                                  && origin.y - 48 >= Theme.reachTop + Theme.primary + 32
    readonly property bool below: !wide && !above && roomBelow >= least
    // Where most of what was touched would lie under the card, nothing is lit and the line just crosses.
    readonly property bool covered: wide ? aside - (broad - width) > 24 + 0.3 * origin.width : !above && !below

    readonly property real room: wide ? Theme.height - 64 : above ? roomAbove : below ? roomBelow : foot - 40
    readonly property real height: Math.min(room, wide ? Math.max(usual, needed) : needed)
    readonly property real x: wide && !atLeft ? Theme.right - width : Theme.margin
    readonly property real y: wide ? Math.max(32, Math.min(foot - usual, Theme.height - 32 - height))
        : above ? origin.y - 48 - height : below ? origin.y + origin.height + 48 : foot - height
    readonly property real workY: y + headHeight

    // The line: from an edge of what was touched to a turn, and at working height across card and screen.
    readonly property bool leftEdge: !wide || atLeft || origin.x + origin.width > x - 24
    readonly property real startX: leftEdge ? origin.x : origin.x + origin.width
    readonly property real startY: origin.y + origin.height / 2
    readonly property real turnX: !wide ? Theme.riser : atLeft ? x + width + 40 : leftEdge ? Math.max(16, origin.x - 40) : x - 40
    readonly property real endX: atLeft ? 0 : Theme.width
}
