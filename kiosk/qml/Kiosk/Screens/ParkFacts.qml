pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Everything that the sources say of a park beside its figures, and what they do not say. Longer than its room, it
// can be flicked.
Item {
    id: root

    required property ParkViewModel vm
    property bool quoted: false // begins with the sentence that names the park
    property bool progress: false // ends with what is known of later times
    property string progressText
    property real margin: 0 // free width at the right

    readonly property alias contentHeight: column.implicitHeight
    readonly property real labelWidth: Theme.label * (Theme.english ? 5.8 : 4.34)
    readonly property var names: ({
            "partners": qsTr("合作方"), "location": qsTr("位置"), "goals": qsTr("定位"), "tenants": qsTr("入驻"),
            "components": qsTr("组成"), "remarks": qsTr("其他"), "later": qsTr("另据")
        })

    signal asked(string ref, Item item)

    function toTop(): void {
        flick.cancelFlick();
        flick.contentY = 0;
    }

    Flickable {
        id: flick

        readonly property bool longer: column.implicitHeight > height + 1

        anchors { fill: parent; leftMargin: -12; rightMargin: -12 }
        contentHeight: column.implicitHeight + (longer ? 40 : 0)
        interactive: longer
        clip: longer
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Column {
            id: column

            x: 12
            width: root.width

            Loader {
                active: root.quoted
                visible: active
                width: parent.width
                sourceComponent: NamingQuote {
                    naming: root.vm.naming
                    onAsked: (ref, item) => root.asked(ref, item)
                }
            }
            // Of a park that is only named, what the name does not mean comes first.
            ParkRow {
                visible: root.vm.note !== "" && root.vm.namedOnly
                width: column.width
                label: qsTr("说明")
                labelWidth: root.labelWidth
                plain: root.vm.note
            }
            Repeater {
                model: root.vm.rows
                delegate: ParkRow {
                    required property var modelData

                    width: column.width
                    label: root.names[modelData.field] ?? ""
                    labelWidth: root.labelWidth
                    items: modelData.items
                    missing: modelData.items.length === 0 ? qsTr("资料未提供") : ""
                    onAsked: (ref, item) => root.asked(ref, item)
                }
            }
            ParkRow {
                visible: root.progress
                width: column.width
                label: qsTr("后续")
                labelWidth: root.labelWidth
                missing: root.progressText
            }
            ParkRow {
                visible: root.vm.note !== "" && !root.vm.namedOnly
                width: column.width
                label: qsTr("说明")
                labelWidth: root.labelWidth
                plain: root.vm.note
            }
        }
    }
    MoreHint {
        id: hint

        target: flick
        outside: root.margin > 0 ? root.margin - 24 : 0 // the target is 12 wider on either side
    }
}
