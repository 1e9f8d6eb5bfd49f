pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Search, then chips with live counts that scroll sideways, then the button that opens all sectors. In portrait the
// chips have a line of their own.
Item {
    id: root

    required property ParksViewModel vm
    property bool sheetOpen: false

    readonly property real space: 12
    readonly property var chips: vm.chips

    signal searchAsked
    signal sheetAsked

    function toStart(): void {
        flick.contentX = 0;
    }
    // Bring the first sector that is on into view, so that it can be taken off again.
    function reveal(): void {
        const at = chips.findIndex(chip => chip.on);
        const item = at < 0 ? null : repeater.itemAt(at);
        if (!item)
            flick.contentX = 0;
        else if (item.x + item.width > flick.contentX + flick.width)
            flick.contentX = Math.min(flick.contentWidth - flick.width, item.x + item.width - flick.width);
        else if (item.x < flick.contentX)
            flick.contentX = Math.max(0, item.x - more.width);
    }
    function turn(direction: int): void {
        const end = Math.max(0, flick.contentWidth - flick.width);
        flick.contentX = Math.max(0, Math.min(end, flick.contentX + direction * flick.width * 0.6));
    }

    onSheetOpenChanged: if (!sheetOpen) reveal()

    implicitHeight: Theme.portrait ? 2 * Theme.primary + space : Theme.primary

    SearchPill {
        id: pill

        width: Theme.portrait ? root.width - sheetButton.width - root.space : implicitWidth
        hint: qsTr("搜名称、拼音、英文")
        onTapped: root.searchAsked()
    }
    Flickable {
        id: flick

        // The key that turns the row on stands beside it: a chip under it could not be touched.
        readonly property real begin: Theme.portrait ? 0 : pill.width + 16
        readonly property real end: Theme.portrait ? root.width : sheetButton.x - 16

        x: begin
        y: Theme.portrait ? Theme.primary + root.space : 0
        width: end - x - (row.width > end - begin ? Theme.secondary : 0)
        height: Theme.primary
        contentWidth: row.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick

        Row {
            id: row

            spacing: root.space

            Chip {
                text: qsTr("全部")
                count: root.vm.total
                on: !root.vm.narrowed
                onTapped: root.vm.showAll()
            }
            Repeater {
                id: repeater

                model: root.chips.length
                delegate: Chip {
                    required property int index
                    readonly property var chip: root.chips[index]

                    text: chip.name
                    count: chip.count
                    on: chip.on
                    onTapped: root.vm.toggle(chip.kind, chip.id)
                }
            }
        }
    }
    Turner {
        id: more

        anchors.left: flick.right
        visible: !flick.atXEnd
        icon: Icons.caretRight
        name: qsTr("更多筛选")
        onTapped: root.turn(1)
    }
    Turner {
        anchors.left: flick.left
        visible: !flick.atXBeginning
        icon: Icons.caretLeft
        back: true
        name: qsTr("前面的筛选")
        onTapped: root.turn(-1)
    }
    CircleButton {
        id: sheetButton

        anchors.right: parent.right
        width: Theme.primary
        height: Theme.primary
        name: qsTr("按行业筛选")
        icon: root.sheetOpen ? Icons.x : Icons.funnelSimple
        filled: root.sheetOpen || root.vm.sectorsOn
        onTapped: root.sheetAsked()
    }

    // Stands at an end of the row and turns it on; the chip that is cut off there fades out.
    component Turner: Touchable {
        id: turner

        property string icon
        property bool back: false

        y: flick.y
        width: Theme.secondary
        height: Theme.primary

        Rectangle {
            x: turner.back ? turner.width : -width
            width: 56
            height: parent.height
            gradient: Gradient {
                orientation: Gradient.Horizontal
                GradientStop { position: turner.back ? 1 : 0; color: Qt.alpha(Colour.paper, 0) }
                GradientStop { position: turner.back ? 0.25 : 0.75; color: Colour.paper }
            }
        }
        Rectangle {
            anchors.fill: parent
            color: turner.pressed ? Colour.pressed : Colour.paper
        }
        Icon {
            anchors.centerIn: parent
            text: turner.icon
        }
    }
}
