import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Begins the second tier: parks of which little but the name is known. A dashed branch of the line leads to it.
Item {
    id: root

    required property var cells // one: how many are named only, and of how many little is known
    property real inset: 0

    readonly property int named: cells[0].named
    readonly property int limited: cells[0].limited
    readonly property real room: inset + Theme.contentWidth
    readonly property string aside: named > 0 && limited > 0 ? qsTr("另有资料有限 %1 项").arg(limited) : ""
    readonly property bool roomy: title.implicitWidth + natural.advanceWidth + asideWords.implicitWidth + 72 <= Theme.contentWidth

    implicitHeight: Math.max(title.implicitHeight, note.y + note.implicitHeight) + 14

    TextMetrics {
        id: natural

        font: note.font
        text: note.count
    }
    Dashes {
        from: Qt.point(root.inset + Theme.riser - Theme.margin - 2, title.height / 2 + 2)
        to: Qt.point(root.inset - 10, title.height / 2 + 2)
    }
    Words {
        id: title

        x: root.inset
        serif: true
        text: root.named > 0 ? qsTr("仅公布名称") : qsTr("资料有限")
        font.pixelSize: 34
        font.bold: true
        wrapMode: Text.NoWrap
    }
    Words {
        id: note

        readonly property string count: root.named > 0 ? qsTr("%1 项 · 除名称外资料未提供，不作推测").arg(root.named)
                                                       : qsTr("%1 项 · 来源所述不多，其余不作推测").arg(root.limited)

        x: title.x + title.width + 20
        y: title.baselineOffset - baselineOffset
        width: root.room - x
        text: root.roomy || root.aside.length === 0 ? count : count + " · " + root.aside
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
    Words {
        id: asideWords

        x: root.room - width
        y: note.y
        visible: root.roomy
        text: root.aside
        font.pixelSize: Theme.label
        color: Colour.ink3
        wrapMode: Text.NoWrap
    }
}
