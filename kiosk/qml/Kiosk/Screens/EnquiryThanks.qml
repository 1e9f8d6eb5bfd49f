import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// It is stored: the code, what it is good for, until when, and where to go from here.
Item {
    id: root

    required property AppViewModel app
    required property EnquiryViewModel vm

    Column {
        id: column

        width: Math.min(parent.width, 1200)
        spacing: 20

        Words {
            width: parent.width
            text: qsTr("已经安全保存，工作人员会按您留的方式回复。您的编号：")
            font.pixelSize: Theme.body + 2
        }
        Rectangle {
            width: code.implicitWidth + 96
            height: code.implicitHeight + 32
            color: Colour.card
            border.width: Colour.highContrast ? 3 : 0
            border.color: Colour.ink

            Words {
                id: code

                anchors.centerIn: parent
                serif: true
                text: root.vm.code
                font.pixelSize: Theme.numXl
                wrapMode: Text.NoWrap
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.lineWidth
                color: Colour.gold
            }
        }
        Words {
            width: parent.width
            text: qsTr("请拍照或记下编号。凭它可以随时要求查看、更正或删除您的信息。")
        }
        Words {
            width: parent.width
            text: qsTr("联系：%1").arg(root.vm.contact)
            color: Colour.ink2
        }
        Words {
            width: parent.width
            text: qsTr("%1自动删除您的个人信息。").arg(root.vm.eraseOn)
            color: Colour.ink2
        }
    }
    Flow {
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.gap

        Button {
            text: qsTr("带走资料")
            icon: Icons.qrCode
            onTapped: root.app.open("takeaway")
        }
        Button {
            kind: "secondary"
            text: qsTr("继续看")
            onTapped: root.app.open("home")
        }
        Button {
            kind: "tertiary"
            text: qsTr("结束并清空")
            onTapped: root.app.finish()
        }
    }
}
