pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Everything that is to be done: what was dropped, faults, translations.
Item {
    id: root

    required property PreviewViewModel app
    readonly property bool clean: app.faults.length + app.gaps.length === 0 && app.imported.title === undefined

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: root.width - 24
            spacing: 4

            PreviewImport {
                width: parent.width
                visible: root.app.imported.title !== undefined
                app: root.app
            }
            Words {
                visible: root.clean && !root.app.busy
                width: parent.width
                text: qsTr("没有错误，译文齐全。")
                font.pixelSize: 16
                color: Colour.jade
            }
            Words {
                visible: root.app.faults.length > 0
                text: qsTr("要改的 %1 处").arg(root.app.faults.length)
                font.pixelSize: 18
                font.bold: true
            }
            Repeater {
                model: root.app.faults
                delegate: PreviewRow {
                    required property var modelData

                    width: column.width
                    place: modelData.place
                    field: modelData.field
                    message: modelData.message
                    fix: modelData.fix
                }
            }
            Item { width: 1; height: 8; visible: root.app.gaps.length > 0 }
            Words {
                visible: root.app.gaps.length > 0
                width: parent.width
                text: qsTr("译文缺口 %1 处：发布时要确认").arg(root.app.gaps.length)
                font.pixelSize: 18
                font.bold: true
            }
            Repeater {
                model: root.app.gaps
                delegate: PreviewRow {
                    required property var modelData

                    width: column.width
                    place: modelData.place
                    field: modelData.field
                    message: modelData.message
                    fix: modelData.fix
                    mark: Colour.gold
                }
            }
            PreviewButton {
                visible: root.app.gaps.length > 0 && root.app.faults.length === 0
                name: qsTr("现有译文都对，不用改")
                onTapped: root.app.confirmTranslations()
            }
            Item { width: 1; height: 16 }
        }
    }
    Rectangle {
        visible: flick.contentHeight > flick.height
        x: root.width - 8
        y: flick.height * flick.contentY / Math.max(1, flick.contentHeight)
        width: 5
        height: Math.max(24, flick.height * flick.height / Math.max(1, flick.contentHeight))
        radius: 3
        color: Colour.control
    }
}
