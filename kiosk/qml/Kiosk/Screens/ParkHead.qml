import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What the park is and what it is called, in both languages, with a rule below.
Column {
    id: root

    required property ParkViewModel vm

    readonly property string sectors: vm.sectors === "" ? qsTr("行业未说明")
        : vm.sectorsByName ? qsTr("%1（按名称归类）").arg(vm.sectors) : vm.sectors

    Flow {
        width: parent.width
        spacing: 12

        Words {
            width: Math.min(implicitWidth, root.width)
            text: root.vm.category + (Theme.english ? " / " : "  /  ") + root.sectors
            font.pixelSize: Theme.label
            color: Colour.ink2
        }
        Item {
            visible: root.vm.namedOnly
            width: badge.implicitWidth + 20
            height: badge.implicitHeight

            DashedBox { anchors.fill: parent }
            Words {
                id: badge

                anchors.centerIn: parent
                text: root.vm.captionOnly ? qsTr("仅见于图片说明") : qsTr("仅公布名称")
                font.pixelSize: Theme.label
                color: Colour.ink2
                wrapMode: Text.NoWrap
            }
        }
    }
    Item { width: 1; height: 12 }
    Words {
        serif: true
        width: parent.width
        text: Theme.portrait && !Theme.english ? root.vm.name : root.vm.brokenName
        font.pixelSize: Theme.english ? (Theme.portrait ? 60 : Theme.h1) : (Theme.portrait ? 76 : 64)
        font.bold: true
        lineHeight: 0.86
    }
    Item { width: 1; height: 6 }
    Words {
        width: parent.width
        text: root.vm.otherName
        color: Colour.ink2
    }
    Item { width: 1; height: 18 }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Colour.rule
    }
    Item { width: 1; height: 4 }
}
