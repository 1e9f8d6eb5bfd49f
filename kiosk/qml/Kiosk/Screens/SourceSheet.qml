pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The sheet of the source card: the claim above the line; under it the sentence it rests on, and where it is from.
Rectangle {
    id: root

    required property SourceViewModel vm
    required property CallsViewModel calls
    property real written: 1 // of the underline
    property var languages: []
    property string language

    readonly property real pad: Theme.portrait ? 48 : 64
    readonly property real headHeight: 46 + head.implicitHeight + 18
    readonly property real foot: close.height + 48
    readonly property real needed: headHeight + body.implicitHeight + 28 + foot
    readonly property real labelWidth: Theme.label * (Theme.english ? 6.2 : 4.34)
    readonly property var names: ({
            "source": qsTr("来源"), "qualifier": qsTr("限定"), "as_of": qsTr("截至"), "printed": qsTr("原文写法"),
            "inferred": qsTr("依据"), "note": qsTr("说明"), "outcome": qsTr("结果"), "further": qsTr("另见")
        })

    signal closed
    signal languageChosen(string code)

    function toTop(): void {
        flick.cancelFlick();
        flick.contentY = 0;
    }

    color: Colour.card
    border.width: Colour.highContrast ? 3 : 0
    border.color: Colour.ink

    // What lies below is not touched through the sheet.
    MouseArea { anchors.fill: parent }
    SourceHead {
        id: head

        x: root.pad
        y: 46
        width: root.width - 2 * root.pad
        vm: root.vm
    }
    Rectangle {
        y: root.headHeight - 2
        width: root.width
        height: Theme.lineWidth
        color: Colour.gold
    }
    Flickable {
        id: flick

        x: root.pad
        y: root.headHeight + 2
        width: root.width - 2 * root.pad
        height: root.height - y - root.foot
        contentHeight: body.implicitHeight + 24
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Column {
            id: body

            y: 18
            width: parent.width
            spacing: 16

            Words {
                width: parent.width
                visible: root.vm.conflict
                text: qsTr("来源里有两种说法，都列在这里，待核实。")
                font.bold: true
                color: Colour.clay
            }
            Repeater {
                model: root.vm.quotes
                delegate: SourceQuote {
                    required property var modelData
                    required property int index

                    width: body.width
                    quote: modelData
                    number: root.vm.quotes.length > 1 ? index + 1 : 0
                    written: root.written
                }
            }
            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Colour.rule
            }
            Column {
                width: parent.width
                spacing: 6

                Repeater {
                    model: root.vm.rows
                    delegate: SourceRow {
                        required property var modelData

                        width: body.width
                        labelWidth: root.labelWidth
                        label: root.names[modelData.key] ?? ""
                        value: modelData.value
                    }
                }
                SourceRow {
                    width: body.width
                    labelWidth: root.labelWidth
                    label: qsTr("核对")
                    value: root.vm.checked
                }
            }
            Words {
                width: parent.width
                visible: Theme.english
                text: root.vm.namesNote
                font.pixelSize: Theme.mark
                color: Colour.ink3
            }
        }
    }
    MoreHint {
        target: flick
        ground: Colour.card
        outside: root.pad
    }
    Button {
        id: close

        anchors { left: parent.left; leftMargin: root.pad; bottom: parent.bottom; bottomMargin: 24 }
        width: Math.max(implicitWidth, Math.min(232, root.width - 2 * root.pad - tongue.width - call.width - 2 * Theme.gap))
        tight: true
        icon: Icons.x
        text: qsTr("关闭")
        onTapped: root.closed()
    }
    LanguageSwitch {
        id: tongue

        anchors { right: parent.right; rightMargin: root.pad; verticalCenter: close.verticalCenter }
        languages: root.languages
        current: root.language
        onChosen: code => root.languageChosen(code)
    }
    StaffCall {
        id: call

        anchors { right: tongue.left; rightMargin: Theme.gap; verticalCenter: close.verticalCenter }
        calls: root.calls
    }
}
