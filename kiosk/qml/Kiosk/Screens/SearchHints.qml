pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Beside an empty search: things to type. Where nothing is found: kind words and two ways on.
Item {
    id: root

    required property ParkSearchViewModel search
    required property int total

    readonly property bool empty: search.query.trim().length === 0
    readonly property var examples: search.examples

    signal tried(string query)
    signal allAsked

    Flickable {
        anchors.fill: parent
        contentHeight: column.height + 40
        interactive: contentHeight > height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            y: 20
            width: root.width
            spacing: 16

            Words {
                width: parent.width
                text: root.empty ? qsTr("打几个字母就能找到，比如：")
                                 : qsTr("没有找到“%1”。少打几个字母，或换一种拼法试试。").arg(root.search.query.trim())
                color: Colour.ink2
            }
            Flow {
                width: parent.width
                spacing: 12
                visible: root.empty

                Repeater {
                    model: !root.empty ? 0 : root.height < 220 ? Math.min(2, root.examples.length) : root.examples.length
                    delegate: Touchable {
                        id: example

                        required property int index
                        readonly property var given: root.examples[index] ?? { "query": "", "name": "" }

                        name: given.query + ", " + given.name
                        implicitWidth: row.implicitWidth + 52
                        implicitHeight: Theme.primary
                        onTapped: root.tried(given.query)

                        Rectangle {
                            anchors.fill: parent
                            radius: height / 2
                            color: example.pressed ? Colour.pressed : Colour.card
                            border.width: Theme.hairline
                            border.color: Colour.control
                        }
                        Row {
                            id: row

                            anchors.centerIn: parent
                            spacing: 12

                            Words {
                                text: example.given.query
                                font.pixelSize: Theme.label
                                font.bold: true
                                wrapMode: Text.NoWrap
                            }
                            Words {
                                text: example.given.name
                                font.pixelSize: Theme.label
                                color: Colour.ink2
                                wrapMode: Text.NoWrap
                            }
                        }
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: 12
                visible: !root.empty

                Chip {
                    text: qsTr("清空重打")
                    onTapped: root.tried("")
                }
                Chip {
                    text: qsTr("看全部")
                    count: root.total
                    onTapped: root.allAsked()
                }
            }
        }
    }
}
