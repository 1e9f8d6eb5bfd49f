pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The needs as a row of pills above the rail, where there is no room beside the ranking or all has to be low: each
// opens its chips above it.
Flow {
    id: root

    required property MatchViewModel vm

    readonly property var first: vm.criteria.find(one => one.first) ?? null

    signal asked(string criterion) // 'most' for what matters most

    spacing: Theme.gap

    Repeater {
        model: root.vm.criteria.length
        delegate: MatchPill {
            required property int index
            readonly property var criterion: root.vm.criteria[index]

            text: criterion.name
            count: criterion.on
            on: criterion.on > 0
            onTapped: root.asked(criterion.id)
        }
    }
    MatchPill {
        visible: root.vm.any
        text: root.first ? root.first.most : qsTr("哪项最重要")
        on: root.first !== null
        onTapped: root.asked("most")
    }
    Chip {
        visible: root.vm.any
        height: Theme.secondary
        text: qsTr("清空重选")
        onTapped: root.vm.clear()
    }
}
