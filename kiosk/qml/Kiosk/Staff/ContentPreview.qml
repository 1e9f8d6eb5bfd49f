import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Every screen with a pack that is not on show, one picture after the other.
Item {
    id: root

    required property AppViewModel app
    required property ContentViewModel vm
    readonly property PackPreviewViewModel preview: vm.preview

    signal look(string language)

    StaffGround {}
    Rectangle {
        x: stage.x + (stage.width - stage.paintedWidth) / 2 - 2
        y: stage.y + (stage.height - stage.paintedHeight) / 2 - 2
        width: stage.paintedWidth + 4
        height: stage.paintedHeight + 4
        visible: stage.status === Image.Ready
        color: Colour.rule
    }
    Image {
        id: stage

        x: Theme.portrait ? Theme.margin : 24
        y: 24
        width: parent.width - 2 * x
        height: foot.y - 48
        source: root.preview.picture
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        retainWhileLoading: true
        cache: false
        mipmap: true
    }
    Words {
        anchors.centerIn: stage
        visible: root.preview.count === 0
        text: qsTr("正在画每个画面……")
        color: Colour.ink2
    }
    Item {
        id: foot

        x: Theme.margin
        y: parent.height - height - 28
        width: Theme.contentWidth
        height: Theme.portrait ? keys.height + told.height + 24 : Math.max(keys.height, told.height)

        Words {
            id: told

            readonly property int number: root.preview.count > 0 ? root.preview.page + 1 : 0

            anchors.verticalCenter: Theme.portrait ? undefined : parent.verticalCenter
            width: Theme.portrait ? parent.width : keys.x - 32
            text: (root.preview.drawing ? qsTr("%1 / %2，还在画……") : qsTr("%1 / %2"))
                  .arg(number).arg(root.preview.count) + "\n" + root.preview.caption[root.app.language === "zh" ? 0 : 1]
        }
        Row {
            id: keys

            anchors { right: parent.right; bottom: parent.bottom }
            spacing: Theme.gap

            LanguageSwitch {
                anchors.verticalCenter: parent?.verticalCenter
                languages: root.app.languages
                current: root.preview.language
                dark: true
                onChosen: code => root.look(code)
            }
            CircleButton {
                anchors.verticalCenter: parent?.verticalCenter
                name: qsTr("上一页")
                icon: Icons.arrowLeft
                filled: false
                available: root.preview.count > 1
                onTapped: root.preview.turn(-1)
            }
            CircleButton {
                anchors.verticalCenter: parent?.verticalCenter
                name: qsTr("下一页")
                icon: Icons.arrowRight
                filled: false
                available: root.preview.count > 1
                onTapped: root.preview.turn(1)
            }
            Button {
                anchors.verticalCenter: parent?.verticalCenter
                kind: "secondary"
                text: qsTr("返回")
                onTapped: root.preview.close()
            }
            Button {
                anchors.verticalCenter: parent?.verticalCenter
                text: qsTr("展示")
                available: root.vm.ready
                onTapped: root.vm.activate()
            }
        }
    }
}
