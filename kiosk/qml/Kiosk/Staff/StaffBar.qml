pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The pages at the left, what is always at hand at the right; in two rows where one has no room for both.
Item {
    id: root

    required property AppViewModel app
    required property StaffViewModel vm
    readonly property bool stacked: pages.whole + actions.width + 48 > width

    height: stacked ? pages.height + 16 + actions.height : Math.max(pages.height, actions.height)

    Flow {
        id: pages

        readonly property real whole: {
            let sum = -spacing;
            for (const one of children)
                sum += one.visible && one.width > 0 ? one.width + spacing : 0;
            return sum;
        }

        width: root.stacked ? parent.width : parent.width - actions.width - 48
        spacing: Theme.gap

        Repeater {
            model: root.vm.places
            delegate: Chip {
                required property var modelData

                text: modelData.text
                on: modelData.name === root.vm.page
                onTapped: root.vm.show(modelData.name)
            }
        }
    }
    Row {
        id: actions

        anchors { right: parent.right; bottom: parent.bottom }
        spacing: Theme.gap

        CircleButton {
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("大字")
            icon: Icons.textAa
            filled: root.app.largeText
            onTapped: root.vm.enlarge(!root.app.largeText)
        }
        LanguageSwitch {
            anchors.verticalCenter: parent.verticalCenter
            languages: root.app.languages
            current: root.app.language
            onChosen: code => root.vm.chooseLanguage(code)
        }
        Button {
            kind: "tertiary"
            tight: true
            text: qsTr("清屏 30 秒")
            onTapped: root.vm.clean()
        }
        Button {
            kind: "tertiary"
            tight: true
            icon: Icons.arrowLeft
            text: qsTr("退出")
            onTapped: root.vm.leave()
        }
    }
}
