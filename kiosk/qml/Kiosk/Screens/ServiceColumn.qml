pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What hangs from the line at one node: a step, a count with its list, or a figure. Where the line branches, the
// branch runs down at the left and the words stand beside it.
Item {
    id: root

    required property var value // see kiosk.viewmodels.service_columns
    required property string fallback // title where there is none
    property bool branched: false
    property bool node: false // the branch bears the node itself (portrait)
    property bool runsOn: false // the branch goes on to the next
    property bool nextDone: true // solid as far as the next
    property real rise: 0 // how far above the line runs

    readonly property real indent: branched ? 48 : 0
    readonly property real inner: width - indent
    readonly property real nodeY: 30
    readonly property bool listed: value.items.length > 0
    readonly property real end: !branched ? 0 : runsOn ? height : node && !listed ? nodeY : listed ? list.y + list.lastY : 0
    readonly property real solid: !value.done ? 0 : runsOn && !nextDone ? nodeY : end

    signal asked(string ref, Item item)

    readonly property real headHeight: Math.max(Theme.row, words.height + foot.height + 8)

    implicitHeight: headHeight + (listed ? list.height + 12 : 0) + (node ? 20 : 0)

    Rectangle {
        x: 14
        y: -root.rise
        width: Theme.lineWidth
        height: root.solid + root.rise
        visible: root.end > 0 && root.value.done
        color: Colour.gold
    }
    Dashes {
        visible: root.end > 0 && root.solid < root.end
        from: Qt.point(16, root.value.done ? root.solid + 20 : -root.rise)
        to: Qt.point(16, Math.max(1, root.end))
    }
    Node {
        visible: root.node
        x: 16
        y: root.nodeY
        mark: root.value.done ? "done" : "ahead"
    }
    Touchable {
        id: head

        x: root.indent
        width: root.inner
        height: root.branched || root.value.mark === "" ? root.headHeight : root.height
        name: (root.value.title || root.fallback) + "，" + (root.value.figure ? root.value.figure.spoken : root.value.text)
        opacity: pressed ? 0.7 : 1
        onTapped: root.asked(root.value.ref, head)

        Column {
            id: words

            width: parent.width

            FigureNumber {
                visible: root.value.figure !== null
                figure: root.value.figure ?? ({ "words": false, "before": "", "prefix": "", "number": "", "unit": "", "after": "" })
                size: Theme.numM
                available: root.inner
            }
            Row {
                spacing: 14

                Words {
                    id: number

                    serif: true
                    visible: text.length > 0
                    text: root.value.number
                    font.pixelSize: Theme.h2
                    color: Colour.goldText
                }
                Words {
                    serif: true
                    width: root.inner - (number.visible ? number.width + 14 : 0)
                    text: root.value.title || root.fallback
                    font.pixelSize: root.value.figure ? Theme.h3 : Theme.h2
                    font.bold: true
                }
            }
            Words {
                width: parent.width
                visible: text.length > 0
                text: root.value.text
            }
        }
        Column {
            id: foot

            anchors.bottom: parent.bottom
            topPadding: 6
            spacing: 6

            KindMark {
                visible: text.length > 0
                kind: root.value.kind || "actual"
                text: root.value.mark
                available: root.inner
            }
            Rectangle {
                width: 44
                height: 3
                color: Colour.gold
            }
        }
    }
    ServiceList {
        id: list

        x: root.indent
        y: head.height + (root.listed ? 12 : 0)
        width: root.inner
        visible: root.listed
        items: root.value.items
        onTapped: root.asked(root.value.itemsRef, list)
    }
}
