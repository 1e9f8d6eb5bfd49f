pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The plate with a code: whole pixels for every module, dark on white whatever the colours of the screen. Where there
// are several codes, chips choose which one is shown: two at once confuse a telephone.
Rectangle {
    id: root

    required property TakeawayViewModel vm
    property string purpose: "parks"

    readonly property var code: vm.codes.find(one => one.purpose === purpose) ?? vm.codes[0] ?? null
    property bool choosing: true // the chips stand on it; else its user has them
    readonly property bool several: vm.codes.length > 1
    readonly property real side: Math.min(width, height - (several ? chips.height + 32 : caption.height + 24))
    readonly property real modules: code ? code.modules : 1
    readonly property real module: Math.floor(side * Theme.scale / modules) / Theme.scale
    // A screen that does not say how large it is is taken for the smallest that stands in booths.
    readonly property real millimetres: Theme.ppmm > 0 ? side * Theme.scale / Theme.ppmm : side * 344 / 1920
    readonly property var names: ({ "parks": qsTr("园区资料"), "contact": qsTr("联系人"), "link": qsTr("网址") })
    readonly property var captions: [qsTr("手机扫码，存下这一处"), qsTr("手机扫码，存下这两处"), qsTr("手机扫码，存下这三处")]

    // Later: another size can make other codes, and with them another size.
    function tell(): void {
        vm.setSize(Math.round(millimetres));
    }

    onMillimetresChanged: Qt.callLater(tell)
    Component.onCompleted: vm.setSize(Math.round(millimetres))

    color: "#FFFFFF"

    Image {
        readonly property real drawn: root.code ? root.code.side * root.module : 0
        readonly property real free: root.side - drawn

        x: Math.round((root.width - drawn) / 2 * Theme.scale) / Theme.scale
        y: Math.round(free / 2 * Theme.scale) / Theme.scale
        width: drawn
        height: drawn
        source: root.code ? root.code.source : ""
        smooth: false
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: root.code ? root.names[root.code.purpose] : ""
    }
    Words {
        id: caption

        y: root.height - height - 24
        width: parent.width
        visible: !root.several
        serif: true
        text: root.captions[Math.max(0, root.vm.count - 1)] ?? ""
        font.pixelSize: Theme.h3
        font.bold: true
        color: "#15202B"
        horizontalAlignment: Text.AlignHCenter
    }
    Row {
        id: chips

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height - height - 20
        visible: root.several && root.choosing
        spacing: Theme.gap

        Repeater {
            model: root.vm.codes
            delegate: Chip {
                required property var modelData

                height: Theme.secondary
                text: root.names[modelData.purpose]
                on: root.code?.purpose === modelData.purpose
                onTapped: root.purpose = modelData.purpose
            }
        }
    }
}
