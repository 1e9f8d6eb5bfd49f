pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The needs beside the ranking: all criteria with their chips; at the foot what matters most, and the way to begin anew.
Rectangle {
    id: root

    required property MatchViewModel vm

    readonly property real pad: 32
    readonly property var first: vm.criteria.find(one => one.first) ?? null
    readonly property real footY: height - pad + 4 - foot.height

    signal moreAsked(string criterion) // 'most' for what matters most

    color: Colour.sand
    border.width: Colour.highContrast ? 3 : 0
    border.color: Colour.ink

    Flickable {
        id: flick

        x: root.pad
        y: 8
        width: root.width - 2 * root.pad
        height: root.footY - 12 - y
        contentHeight: column.height
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Column {
            id: column

            width: parent.width
            topPadding: 10
            bottomPadding: 8
            spacing: 16

            Repeater {
                model: root.vm.criteria
                delegate: MatchCriterion {
                    required property var modelData

                    width: column.width
                    criterion: modelData
                    onToggled: option => root.vm.toggle(option)
                    onMoreAsked: root.moreAsked(modelData.id)
                }
            }
        }
    }
    MoreHint {
        target: flick
        ground: Colour.sand
    }
    Flow {
        id: foot

        x: root.pad
        y: root.footY
        width: root.width - 2 * root.pad
        spacing: Theme.gap
        visible: root.vm.any

        MatchPill {
            text: root.first ? root.first.most : qsTr("哪项最重要")
            on: root.first !== null
            onTapped: root.moreAsked("most")
        }
        Chip {
            height: Theme.secondary
            text: qsTr("清空重选")
            onTapped: root.vm.clear()
        }
    }
}
