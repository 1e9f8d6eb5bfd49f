pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Everything once more before it is sent; a touch on a line leads back to where it is changed.
ScrollPane {
    id: root

    required property EnquiryViewModel vm

    readonly property real labels: Math.round((Theme.english ? 240 : 190) * Theme.grow)
    readonly property var rows: [
        { "label": qsTr("姓名"), "text": vm.texts.name ?? "", "step": 0 },
        { "label": qsTr("单位"), "text": vm.texts.organisation ?? "", "step": 0 },
        { "label": qsTr("职务"), "text": vm.texts.post ?? "", "step": 0 },
        { "label": qsTr("电话或邮箱"), "text": vm.texts.reach ?? "", "step": 0 },
        { "label": qsTr("园区"), "text": chosen(vm.parks), "step": 1 },
        { "label": qsTr("行业"), "text": chosen(vm.sectors), "step": 1 },
        { "label": qsTr("想了解什么"), "text": vm.texts.message ?? "", "step": 1 }
    ]

    function chosen(list: var): string {
        return list.filter(one => one.on).map(one => one.name).join(Theme.english ? ", " : "、");
    }

    Repeater {
        model: root.rows
        delegate: Touchable {
            id: row

            required property var modelData

            name: qsTr("修改：%1").arg(modelData.label)
            width: root.width - (root.more && Theme.portrait ? root.keysWidth : 0)
            height: Math.max(Theme.row, words.height + 24, label.height + 28)
            onTapped: root.vm.show(modelData.step)

            Rectangle {
                anchors.fill: parent
                color: row.pressed ? Colour.pressed : "transparent"
            }
            Words {
                id: label

                y: 14
                width: root.labels
                text: row.modelData.label
                font.pixelSize: Theme.label
                color: Colour.ink2
            }
            Words {
                id: words

                x: root.labels + 16
                y: 12
                width: parent.width - x - 60
                latin: false
                text: row.modelData.text.length > 0 ? row.modelData.text : qsTr("没有填")
                color: row.modelData.text.length > 0 ? Colour.ink : Colour.ink3
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            Icon {
                anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                text: Icons.caretRight
                color: Colour.ink2
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.hairline
                color: Colour.rule
            }
        }
    }
}
