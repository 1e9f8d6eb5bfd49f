pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The shortlist, risen from its station: what is kept, and what can be done with it. With three kept it asks which
// one goes for a fourth. A touch beside it closes it.
Item {
    id: root

    required property AppViewModel app
    required property real fromX // the station

    readonly property ShortlistViewModel shortlist: app.shortlist
    readonly property string mode: shortlist.tray
    readonly property bool swapping: mode === "asking" || mode === "exchange"
    readonly property alias panelTop: panel.y
    readonly property real inner: panel.width - 2 * 24

    // The buttons stand beside the parks where names keep enough room, else under them.
    readonly property real asideCell: (inner - buttons.width - 3 * Theme.gutter) / 3
    readonly property bool aside: !Theme.portrait
        && asideCell - 112 - 24 - Theme.secondary * (swapping ? 1.6 : 1) >= (Theme.english ? 10 : 6.5) * Theme.label

    function title(): string {
        if (mode === "asking")
            return qsTr("选单最多放三处。要加入“%1”，换下哪一处？").arg(shortlist.askingName);
        if (mode === "exchange")
            return qsTr("换下哪一处？");
        return shortlist.count > 0 ? "" : qsTr("选单还是空的。点图片上的 ＋，或在园区页点“加入选单”，最多三处，可以并排对比。");
    }

    anchors.fill: parent
    visible: app.overlay === "tray"
    onVisibleChanged: if (visible && Motion.full) rise.restart()

    MouseArea {
        width: parent.width
        height: Theme.railY - 24
        onClicked: root.app.closeOverlay()
    }
    Rectangle {
        x: root.fromX - 2
        y: panel.y + panel.height
        width: Theme.lineWidth
        height: Theme.railY - y - 14
        color: Colour.gold
    }
    Rectangle {
        id: panel

        property real sunk: 0

        x: Theme.margin
        y: Theme.railY - 24 - height + sunk
        width: Theme.contentWidth
        height: Math.max(128, body.height + 2 * 24 + 4)
        color: Colour.card
        border.width: Colour.highContrast ? 3 : 0
        border.color: Colour.ink

        NumberAnimation {
            id: rise

            target: panel
            property: "sunk"
            from: 48
            to: 0
            duration: Motion.content
            easing.type: Easing.OutCubic
        }
        MouseArea { anchors.fill: parent }
        Rectangle {
            width: parent.width
            height: 4
            color: Colour.gold
        }
        Item {
            id: body

            readonly property bool beside: root.aside && root.shortlist.count > 0

            x: 24
            y: (panel.height + 4 - height) / 2
            width: root.inner
            height: beside ? Math.max(cells.y + cells.height, buttons.height) : buttons.y + buttons.height

            Words {
                id: title

                visible: text !== ""
                width: parent.width - (root.aside && root.shortlist.count === 0 ? buttons.width + 32 : 0)
                text: root.title()
                font.bold: root.swapping
            }
            Grid {
                id: cells

                readonly property real step: body.beside ? root.asideCell
                                           : Theme.portrait ? root.inner : (root.inner - 2 * Theme.gutter) / 3

                y: title.visible ? title.height + 16 : 0
                columns: Theme.portrait ? 1 : 3
                columnSpacing: Theme.gutter
                rowSpacing: Theme.gap
                verticalItemAlignment: Grid.AlignVCenter
                visible: root.shortlist.count > 0

                Repeater {
                    model: root.shortlist.parks
                    delegate: TrayCell {
                        required property var modelData

                        park: modelData
                        width: cells.step
                        swapping: root.swapping
                        onOpened: root.app.open("park", modelData.id)
                        onDropped: root.shortlist.remove(modelData.id)
                        onSwapped: root.shortlist.swap(modelData.id)
                    }
                }
            }
            TrayButtons {
                id: buttons

                x: parent.width - width
                y: body.beside ? cells.y + (cells.height - height) / 2
                 : root.shortlist.count > 0 ? cells.y + cells.height + 20
                 : root.aside ? 0 : title.height + 20
                app: root.app
                mode: root.mode
            }
        }
    }
}
