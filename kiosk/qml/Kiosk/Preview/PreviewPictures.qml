pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Landscape beside portrait, each in two languages; a click shows one alone, another click shows all again.
Item {
    id: root

    required property PreviewViewModel app
    property int alone: -1

    readonly property var all: app.pictures
    readonly property int count: Math.max(1, all.length / 2) // languages
    readonly property real gap: 24
    readonly property real foot: 24 // for the words under a picture
    // One scale for all: landscapes stand one above the other, portraits beside them at the same height.
    readonly property real tall: Math.min(height - foot, (width - gap * count) / (1920 / 1080 / count + count * 1080 / 1920))
    readonly property real flat: (tall - (count - 1) * (gap + foot / 2)) / count

    Words {
        visible: root.all.length === 0 && root.app.problem === ""
        width: parent.width
        y: Math.round(parent.height * 0.3)
        horizontalAlignment: Text.AlignHCenter
        text: root.app.faults.length > 0 ? qsTr("改好左边列出的地方，画面就会出现在这里。")
            : qsTr("正在画。第一次打开要处理全部图片，可能要一两分钟。")
        font.pixelSize: 18
        color: Colour.ink2
    }
    Repeater {
        model: root.all
        delegate: PreviewPicture {
            id: picture

            required property var modelData
            required property int index
            readonly property bool upright: modelData.shape === "portrait"
            readonly property int row: index % root.count
            readonly property real aspect: upright ? 1080 / 1920 : 1920 / 1080
            readonly property bool single: root.alone === index
            readonly property real room: Math.min(root.height - root.foot, root.width / aspect)

            visible: root.alone < 0 || single
            height: single ? room : upright ? root.tall : root.flat
            width: height * aspect
            x: single ? (root.width - width) / 2
             : upright ? root.flat * 1920 / 1080 + root.gap + row * (width + root.gap) : 0
            y: single || upright ? 0 : row * (height + root.gap + root.foot / 2)
            source: modelData.source
            caption: (upright ? qsTr("竖屏") : qsTr("横屏")) + " · " + (modelData.language === "zh" ? "中文"
                   : modelData.language === "en" ? "English" : modelData.language)
            onTapped: root.alone = single ? -1 : index
        }
    }
}
