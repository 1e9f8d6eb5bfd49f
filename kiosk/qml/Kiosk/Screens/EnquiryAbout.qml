pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Typing
import Kiosk.ViewModels

// What the enquiry is about: sectors, parks (those of the shortlist to begin with), and words of one's own.
Item {
    id: root

    required property EnquiryViewModel vm
    property real leftWidth: width
    property real rightX: 0
    property bool typing: false
    property bool solo: false

    readonly property bool wide: !Theme.portrait
    readonly property alias message: message
    readonly property real messageHeight: wide ? height : solo ? height : Math.min(320, height * 0.36)

    signal entered(TypedField field)

    component Group: Column {
        id: group

        property string title
        property string fault
        property var choices: []

        signal chosen(string id)

        width: pane.width - (root.wide || !pane.more ? 0 : pane.keysWidth)
        spacing: 10
        bottomPadding: 14

        Words {
            width: parent.width
            text: group.title
            font.pixelSize: Theme.label
            color: Colour.ink2
        }
        Words {
            width: parent.width
            visible: group.fault.length > 0
            text: "⚠ " + group.fault
            font.pixelSize: Theme.mark
            color: Colour.clay
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: group.choices
                delegate: Chip {
                    required property var modelData

                    text: modelData.name
                    on: modelData.on
                    onTapped: group.chosen(modelData.id)
                }
            }
        }
    }

    ScrollPane {
        id: pane

        width: root.leftWidth - (root.wide && more ? keysWidth : 0) // upright the keys stand in it, beside the chips
        height: root.wide ? root.height : root.height - root.messageHeight - 24
        visible: !root.solo && height > 100

        Group {
            title: qsTr("园区（可增减）")
            fault: root.vm.faults.parks ?? ""
            choices: root.vm.parks
            onChosen: id => root.vm.togglePark(id)
        }
        Group {
            title: qsTr("行业（可不选）")
            fault: root.vm.faults.sectors ?? ""
            choices: root.vm.sectors
            onChosen: id => root.vm.toggleSector(id)
        }
    }
    MessageField {
        id: message

        field: "message"
        x: root.wide && !root.solo ? root.rightX : 0
        y: root.wide || root.solo ? 0 : root.height - height
        width: root.solo ? root.width : root.wide ? root.width - x : root.width
        height: root.messageHeight
        label: qsTr("想了解什么（可不填）")
        hint: qsTr("比如：想看什么样的厂房，什么时候方便联系")
        value: root.vm.texts.message ?? ""
        fault: root.vm.faults.message ?? ""
        limit: root.vm.limits.message
        onEdited: text => root.vm.setText("message", text)
        onEntered: root.entered(this)
    }
}
