pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What is said of the zone as a whole, in sections; in two columns where there is room.
Item {
    id: root

    required property var sections // {key, rows}

    readonly property bool two: !Theme.portrait
    readonly property real cell: two ? (width - 48) / 2 : width
    readonly property var halves: two ? split() : [sections]

    readonly property var titles: ({
        "facts": qsTr("定位与目标"), "courted": qsTr("招商方向"), "organisations": qsTr("机构"),
        "companies": qsTr("提到的企业"), "remarks": qsTr("报道怎样说"), "headlines": qsTr("版面标题"),
        "later": qsTr("后来的公开资料"), "laterPlaces": qsTr("后来的公开资料：园区与片区"),
        "laterCity": qsTr("后来的公开资料：所在城市")
    })

    signal asked(string ref, Item item)

    // The sections in their order, cut where the two columns come out most even.
    function split(): var {
        const sizes = sections.map(one => one.rows.length + 1);
        const sum = sizes.reduce((a, b) => a + b, 0);
        let taken = 0, at = 0;
        while (at < sizes.length && taken + sizes[at] / 2 < sum / 2)
            taken += sizes[at++];
        return [sections.slice(0, at), sections.slice(at)];
    }

    implicitHeight: columns.height

    Row {
        id: columns

        spacing: 48

        Repeater {
            model: root.halves
            delegate: Column {
                id: half

                required property var modelData

                width: root.cell
                spacing: 28

                Repeater {
                    model: half.modelData
                    delegate: Column {
                        id: section

                        required property var modelData

                        width: root.cell

                        Words {
                            serif: true
                            width: parent.width
                            text: root.titles[section.modelData.key] ?? ""
                            font.pixelSize: Theme.h3
                            font.bold: true
                        }
                        Repeater {
                            model: section.modelData.rows
                            delegate: StatementRow {
                                id: row

                                required property var modelData

                                width: root.cell
                                label: modelData.since ? qsTr("%1起").arg(modelData.since) : modelData.aside
                                text: modelData.text
                                onTapped: root.asked(modelData.ref, row)
                            }
                        }
                    }
                }
            }
        }
    }
}
