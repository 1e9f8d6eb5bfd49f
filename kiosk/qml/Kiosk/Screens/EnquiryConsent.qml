import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Typing
import Kiosk.ViewModels

// The box that says yes to the notice, and above it why it is asked for, where it was forgotten.
Item {
    id: root

    required property EnquiryViewModel vm
    property bool tickable: true

    readonly property string fault: vm.faults.consented ?? ""
    readonly property bool wrong: fault.length > 0

    implicitHeight: box.y + box.height

    Words {
        id: why

        width: parent.width
        visible: root.wrong
        text: "⚠ " + root.fault
        font.pixelSize: Theme.mark
        color: Colour.clay
    }
    ConsentBox {
        id: box

        y: root.wrong ? why.height + 8 : 0
        width: parent.width
        text: root.vm.notice.consent
        ticked: root.vm.consented
        wrong: root.wrong
        available: root.tickable
        onTapped: root.vm.toggleConsent()
    }
}
