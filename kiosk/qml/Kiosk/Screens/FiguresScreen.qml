pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Key figures in groups, each with its bar where another shares its unit; the zone in words; what nobody provides.
Page {
    id: root

    required property FiguresViewModel vm

    readonly property real workY: Theme.lowReach ? Theme.reachTop - 4
                                : Theme.portrait ? head.lineY(head.block + 20) : head.block + 20
    readonly property string lead: vm.mode === "zone" ? qsTr("报道怎样说，后来又公布了什么：点任一行看出处")
        : vm.mode === "gaps" ? qsTr("以下内容，手头的资料都没有提供，照实列出")
        : vm.charted ? qsTr("共 %1 项。实线已发生，虚线为公布、计划、目标、承诺或预计；条长只在单位相同时可比").arg(vm.total)
                     : qsTr("共 %1 项，点任一行看出处").arg(vm.total)

    // Another group or another visitor begins at the top; another language keeps the place.
    readonly property string place: vm.id + " " + app.visit

    onPlaceChanged: pane.toTop()

    track: TrackPath {
        workY: root.workY
        nodes: root.vm.mode === "figures" && pane.position <= 4
            ? [{ "x": Theme.margin + 16, "y": root.workY, "mark": "shelf" }] : []
    }

    SectionHead {
        id: head

        app: root.app
        screen: "figures"
        title: root.vm.mode === "figures" ? qsTr("关键数字") : root.vm.name
        lead: root.lead
        note: root.dataNote
        foot: root.workY - 16
    }
    ScrollPane {
        id: pane

        x: Theme.margin
        y: root.workY + 4
        width: Theme.contentWidth
        height: chips.y - 24 - y
        foot: Theme.contentBottom - y - height

        Item {
            width: 1
            height: 16
        }
        Repeater {
            model: root.vm.rows
            delegate: FigureRow {
                id: row

                required property var modelData

                width: Theme.contentWidth
                size: root.vm.rows.length > 4 ? 44 : Theme.numS
                pad: root.vm.rows.length > 6 ? 12 : root.vm.rows.length > 4 ? 18 : 24
                value: modelData
                onTapped: root.sourceAsked(modelData.ref, row)
            }
        }
        Words {
            width: Theme.contentWidth
            topPadding: 14
            visible: text.length > 0
            text: root.vm.note
            font.pixelSize: Theme.mark
            color: Colour.ink2
        }
        Loader {
            width: Theme.contentWidth
            active: root.vm.mode === "zone"
            visible: active
            sourceComponent: ZoneSections {
                width: Theme.contentWidth
                sections: root.vm.sections
                onAsked: (ref, item) => root.sourceAsked(ref, item)
            }
        }
        EvenGrid {
            id: gaps

            width: Theme.contentWidth
            visible: root.vm.mode === "gaps"
            columns: Theme.portrait ? 1 : 2
            gap: 48
            rowGap: 0

            Repeater {
                model: root.vm.gaps
                delegate: GapRow {
                    required property var modelData

                    topic: modelData.topic
                    detail: modelData.detail
                    onImplicitHeightChanged: gaps.later()
                }
            }
        }
    }
    SectionChips {
        id: chips

        width: Theme.contentWidth - (Theme.portrait ? pane.keysWidth : 0)
        chips: root.vm.groups
        onChosen: id => root.app.open("figures", id)
    }
}
