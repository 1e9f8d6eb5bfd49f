pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Everything of a service below the line.
Column {
    id: root

    required property ServicesScreen page

    readonly property bool upright: Theme.portrait
    readonly property ServicesViewModel vm: page.vm
    readonly property var tiles: (Theme.lowReach ? vm.headFigures : []).concat(vm.tiles)
    readonly property var rows: vm.rows

    // Latin words take more lines: what stands between gives way, so that the cases still end above the chips.
    readonly property bool tight: Theme.english && !upright

    spacing: tight ? 16 : 28
    topPadding: tight ? 14 : 24

    EvenGrid {
        id: hung

        width: root.upright ? root.width : root.width + 48
        columns: root.upright ? 1 : Math.max(1, root.page.columns.length)
        gap: root.upright ? 0 : 48
        widths: root.upright ? [] : root.page.widths

        Repeater {
            model: root.page.columns
            delegate: ServiceColumn {
                required property var modelData
                required property int index

                value: modelData
                fallback: root.page.what
                branched: root.upright || root.page.listed
                rise: root.topPadding
                node: root.upright
                runsOn: root.upright && index < root.page.columns.length - 1
                nextDone: root.page.columns[index + 1]?.done ?? true
                onImplicitHeightChanged: hung.later()
                onAsked: (ref, item) => root.page.sourceAsked(ref, item)
            }
        }
    }
    EvenGrid {
        id: cards

        width: parent.width
        visible: root.vm.cases.length > 0
        columns: root.upright ? 1 : Math.min(3, Math.max(1, root.vm.cases.length))
        gap: root.upright ? Theme.gap : Theme.gutter

        Repeater {
            model: root.vm.cases
            delegate: ServiceCase {
                id: one

                required property var modelData

                value: modelData
                onImplicitHeightChanged: cards.later()
                onTapped: root.page.sourceAsked(modelData.figure.ref, one)
            }
        }
    }
    Flow {
        width: parent.width
        visible: root.tiles.length > 0
        spacing: Theme.gutter

        Repeater {
            model: root.tiles
            delegate: FigureTile {
                id: tile

                required property var modelData

                figure: modelData
                fullName: true
                onTapped: root.page.sourceAsked(modelData.ref, tile)
            }
        }
    }
    Grid {
        id: rest

        readonly property bool two: !root.upright && root.rows.length > 0
        readonly property real cell: two ? (root.width - 48) / 2 : root.width

        columns: two ? 2 : 1
        columnSpacing: 48
        rowSpacing: 24

        Column {
            width: rest.cell
            visible: root.rows.length > 0

            Repeater {
                model: root.rows
                delegate: StatementRow {
                    id: row

                    required property var modelData

                    width: rest.cell
                    label: root.page.label(modelData)
                    text: modelData.text
                    onTapped: root.page.sourceAsked(modelData.ref, row)
                }
            }
        }
        Column {
            width: rest.cell
            spacing: Theme.gap
            visible: root.vm.missing.length > 0

            Repeater {
                model: root.vm.missing
                delegate: MissingRow {
                    required property string modelData

                    width: rest.cell
                    text: modelData
                }
            }
        }
    }
}
