pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What can be done with the parks in the code: keep a page for printing, read the text, add a park.
Flow {
    id: root

    required property AppViewModel app
    required property TakeawayViewModel vm
    property bool reading: false
    property TakeawayCode codePlate: null // whose codes are chosen here

    signal textAsked

    spacing: Theme.gap

    Repeater {
        model: root.codePlate?.vm.codes ?? []
        delegate: Chip {
            required property var modelData

            text: root.codePlate?.names[modelData.purpose] ?? ""
            on: root.codePlate?.code?.purpose === modelData.purpose
            onTapped: root.codePlate.purpose = modelData.purpose
        }
    }
    Button {
        kind: "secondary"
        tight: true
        icon: Icons.fileText
        text: qsTr("存成一页 A4")
        available: root.vm.sheet !== "making"
        onTapped: root.vm.makeSheet()
    }
    Button {
        kind: "secondary"
        tight: true
        visible: root.app.enquiry.available
        icon: Icons.user
        text: qsTr("请招商人员联系我")
        onTapped: root.app.open("enquiry", root.app.subject)
    }
    Button {
        kind: "tertiary"
        tight: true
        icon: root.reading ? Icons.list : Icons.textAa
        text: root.reading ? qsTr("看园区") : qsTr("码里的文字")
        onTapped: root.textAsked()
    }
    Button {
        kind: "tertiary"
        tight: true
        visible: !root.vm.kept || root.vm.count < 3
        icon: root.vm.kept ? Icons.plus : Icons.arrowLeft
        text: root.vm.kept ? qsTr("再加一处") : qsTr("返回")
        onTapped: root.vm.kept ? root.app.open("parks") : root.app.back()
    }
}
