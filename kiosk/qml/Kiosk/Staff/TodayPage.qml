pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What the fair is like: the figures of today or of a stretch of days, by hour and by park, and the enquiries.
StaffPage {
    id: root

    required property TodayViewModel vm
    readonly property EnquiriesViewModel desk: vm.desk
    property string view: "" // "" the fair, "list" all enquiries
    property string typing: "" // code, passphrase, owner, next
    property string robotFault
    readonly property bool front: view === "" && desk.one.entry.code === undefined // nothing lies over the numbers
    // So many enquiries are seen, and the charts take what these leave.
    readonly property int seen: Theme.portrait ? (Theme.largeText ? 1 : 2) : 3
    readonly property real foot: Theme.lowReach ? period.height + 20 : 0 // the choice of days, where hands reach it
    readonly property real rest: height - foot - figures.y - figures.height - (Theme.portrait ? 3 : 2) * 24 - panel.needed(seen)
    readonly property real chartHeight: Math.max(200, Theme.portrait ? Math.min(380, rest * 0.52) : Math.min(320, rest))

    title: qsTr("今日展台")
    note: vm.day

    // Another thread says whether the robot took the message.
    Timer {
        interval: 1000
        repeat: true
        triggeredOnStart: true
        running: root.visible
        onTriggered: root.robotFault = root.app.calls.robotFault
    }
    TodayPeriod {
        id: period

        visible: root.front
        y: Theme.lowReach ? parent.height - height : 0
        width: parent.width
        vm: root.vm
        calls: root.app.calls
        robotFault: root.robotFault
    }
    TodayFigures {
        id: figures

        visible: root.front
        y: Theme.lowReach ? 0 : period.height + 20
        width: parent.width
        figures: root.vm.figures
    }
    TodayChart {
        id: chart

        visible: root.front
        y: figures.y + figures.height + 24
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.6)
        height: root.chartHeight
        title: root.vm.daily ? qsTr("每天到访") : root.vm.whole ? qsTr("各时段到访，每小时平均") : qsTr("每小时到访")
        points: root.vm.series
        suffix: root.vm.daily ? "" : qsTr(" 时")
        fault: root.vm.fault
    }
    TodayParks {
        id: parks

        visible: root.front
        x: Theme.portrait ? 0 : chart.width + 72
        y: Theme.portrait ? chart.y + chart.height + 24 : chart.y
        width: parent.width - x
        height: Theme.portrait ? Math.max(180, Math.min(330, root.rest - chart.height)) : chart.height
        parks: root.vm.parks
    }
    EnquiryPanel {
        id: panel

        visible: root.front
        y: parks.y + parks.height + 24
        width: parent.width
        height: parent.height - y - root.foot
        desk: root.desk
        onListAsked: root.view = "list"
        onKeyAsked: root.desk.unlocked ? root.desk.lock() : root.typing = "passphrase"
    }
    Loader {
        anchors.fill: parent
        active: root.view === "list"
        visible: root.desk.one.entry.code === undefined
        sourceComponent: EnquiryList {
            desk: root.desk
            onClosed: root.view = ""
            onTypingAsked: what => root.typing = what
        }
    }
    Loader {
        anchors.fill: parent
        active: root.desk.one.entry.code !== undefined
        sourceComponent: EnquirySheet {
            desk: root.desk
            origin: root.origin
            onTypingAsked: what => root.typing = what
        }
    }
    Loader {
        x: root.origin.x
        y: root.origin.y
        width: Theme.width
        height: Theme.height
        active: root.typing !== ""
        sourceComponent: EnquiryTyping {
            desk: root.desk
            what: root.typing
            onClosed: root.typing = ""
        }
    }
}
