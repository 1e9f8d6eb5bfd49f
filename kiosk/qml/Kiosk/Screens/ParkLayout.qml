import QtQuick
import Kiosk.Theme

// Where everything of a park's screen stands. Built up from the rail; the picture takes what is left and is the
// first to give up height (spec §9). Landscape and portrait, each also with all targets low.
QtObject {
    id: root

    // How large the parts want to be.
    property real headHeight: 0
    property real rowsHeight: 0
    property real stepsHeight: 0
    property real tilesWidth: 0
    property real quoteNeeds: 0
    property real actionsWidth: 0
    property real asideNeeds: 0
    readonly property real asideHeight: wide || low || quoted ? 0 : asideNeeds // as a line of its own
    property bool quoted: false // the sentence that names the park is shown, on a plate or as the first row

    readonly property bool wide: !Theme.portrait
    readonly property bool low: Theme.lowReach
    readonly property bool plate: quoted && !low
    readonly property real tile: Theme.largeText ? 204 : 164
    readonly property real left: Theme.margin
    readonly property real full: Theme.contentWidth
    readonly property real bottom: Theme.railY - (wide ? 32 : 48)
    readonly property real barY: bottom - Theme.primary
    // Beside or under the content there is a row of what can be done with the park; with low reach it stands on the
    // controls' row, in portrait it shares that row.
    readonly property bool oneRow: !wide && low && Theme.largeText // the steps need the room of the other
    readonly property real under: oneRow ? 0 : Theme.primary + 20
    readonly property real floorY: low ? barY - under : barY

    // Landscape, with long sentences beside it: under the tiles instead of under the plate.
    readonly property bool stacked: wide && plate && (Theme.english || Theme.largeText)
    readonly property real quoteHeight: Math.min(quoteNeeds, wide ? 380 : Theme.largeText ? 420 : 480) // a longer sentence is flicked

    // Landscape: the column beside the picture, and where the plate or the low rows begin.
    readonly property real column: 648
    readonly property real columnX: Theme.right - column
    readonly property real besideX: quoted ? left + Math.max(448, tilesWidth + 48, stacked ? actionsWidth + 48 : 0)
        : low && Theme.largeText ? Theme.right - 520 : columnX // the facts are flicked, the steps are not
    readonly property real wideY: low ? Theme.reachTop - 20 // the steps under it are the first to be touched
        : Math.min(tilesY - 48 - Math.max(92, stepsHeight), plate ? quoteBottom - quoteHeight - 28 : bottom)
    readonly property real tilesY: bottom - tile - (stacked ? under : 0)
    readonly property real quoteBottom: bottom - (plate && !stacked ? under : 0)
    readonly property real asideWidth: Math.max(actionsWidth, Theme.largeText ? 380 : 300)
    readonly property real stripWidth: Math.min(tilesWidth, low ? Math.min(besideX, Theme.right - actionsWidth) - 48 - left
                                                             : plate ? besideX - 48 - left : full - asideWidth - 56)

    // Portrait: a stack on the controls' row.
    readonly property real half: (full - 40) / 2
    readonly property real stepsY: low ? Theme.reachTop + (oneRow ? 2 : 11) : barY - 32 - asideHeight - stepsHeight - (plate ? quoteHeight + 20 : 0)
    readonly property real tallY: stepsY - 11
    readonly property bool tilesUnder: low && stepsY + stepsHeight + 24 + tile <= floorY - 24
    readonly property real stackY: tallY - 34 - tile
    readonly property real headY: low ? Theme.reachTop - 24 - headHeight
                                      : Math.max(348, stackY - 24 - rowsShown - headHeight)
    readonly property real lowRowsY: stepsY + (tilesUnder ? 0 : tile + 20)
    readonly property real spare: stackY - 52 - 3 * Theme.row - headHeight - 648 // beyond the picture's 620
    readonly property real rowsShown: Math.min(rowsHeight, 3 * Theme.row + 28 + Math.max(0, spare))

    // Widths stand by themselves: heights follow from them.
    readonly property real headWidth: wide ? column : full
    readonly property real rowsWidth: !wide ? (low ? half : full) : low ? Theme.right - besideX : column
    readonly property real stepsWidth: !wide ? (low ? half : full) : (low || plate ? besideX - 48 : Theme.width) - left
    readonly property real quoteWidth: wide ? Theme.right - besideX : full

    readonly property real workY: wide ? wideY : tallY
    readonly property rect heroAt: wide ? Qt.rect(0, 0, Theme.width - 792, workY - (low ? 40 : 64))
                                      : Qt.rect(0, 0, Theme.width, headY - 28)
    readonly property point headAt: wide ? Qt.point(columnX, 52) : Qt.point(left, headY)
    readonly property rect rowsAt: !wide ? (low ? Qt.rect(left + half + 40, lowRowsY, half, floorY - 24 - lowRowsY)
                                              : Qt.rect(left, headY + headHeight, full, stackY - 24 - headY - headHeight))
        : low ? Qt.rect(besideX, workY + 20, Theme.right - besideX, floorY - workY - 36)
        : Qt.rect(columnX, 52 + headHeight, column, workY - 24 - 52 - headHeight)
    readonly property point stepsAt: wide ? Qt.point(left, workY + 20) : Qt.point(left, stepsY)
    readonly property rect tilesAt: wide ? Qt.rect(left, tilesY, stripWidth, tile)
        : low ? (tilesUnder ? Qt.rect(left, floorY - 24 - tile, half, tile) : Qt.rect(left + half + 40, stepsY, half, tile)) : Qt.rect(left, stackY, full, tile)
    readonly property point quoteAt: wide ? Qt.point(besideX, quoteBottom - quoteHeight) : Qt.point(left, barY - 24 - asideHeight - quoteHeight)
    readonly property rect barAt: wide ? Qt.rect(columnX, barY, column, Theme.primary) : Qt.rect(left, barY, full, Theme.primary)
    // At the same place whatever figures there are, unless these need more room.
    readonly property real besideTiles: Math.max(left + stripWidth + 56, Math.min(Theme.right - 770, Theme.right - actionsWidth))
    readonly property point actionsAt: Qt.point(stacked ? left : wide && !low && !plate ? besideTiles : Theme.right - actionsWidth,
                                                low ? barY - under : wide && !plate ? bottom - 16 - Theme.primary : barY)
    // What is known of later times.
    readonly property rect asideAt: wide && !low
        ? Qt.rect(besideTiles, Math.min(bottom - tile, actionsAt.y - 12 - asideNeeds), Theme.right - besideTiles, asideNeeds)
        : wide ? Qt.rect(columnX, 52 + headHeight + 20, column, 100)
               : Qt.rect(left + full * 0.3, barY - 24 - asideHeight, full * 0.7, asideHeight)
}
