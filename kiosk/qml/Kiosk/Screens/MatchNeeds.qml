pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The needs beside the ranking: all criteria with their chips; at the foot what matters most, and the way to begin anew.
Rectangle {
    id: root

    required property MatchViewModel vm

    readonly property real pad: 24
    readonly property var first: vm.criteria.find(one => one.first) ?? null
    readonly property real footY: height - 12 - foot.height

    signal moreAsked(string criterion) // 'most' for what matters most

    color: Colour.sand
    border.width: Colour.highContrast ? 3 : 0
    border.color: Colour.ink

    Flickable {
        id: flick

        x: root.pad
        y: 6
        width: root.width - 2 * root.pad
        height: root.footY - 8 - y
        contentHeight: column.height
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Column {
            id: column

            width: parent.width
            topPadding: 6
            bottomPadding: 4
            spacing: 12

            Repeater {
                model: root.vm.criteria.length
                delegate: MatchCriterion {
                    required property int index

                    width: column.width
                    criterion: root.vm.criteria[index]
                    onToggled: option => root.vm.toggle(option)
                    onMoreAsked: root.moreAsked(criterion.id)
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
