pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What could be meant by what was typed: the letters at the left, the candidates in a row that is flicked, a key to turn.
Item {
    id: root

    required property KeyboardViewModel vm
    required property Typewriter writer

    readonly property bool some: writer.composing.length > 0

    function turn(): void {
        const most = Math.max(0, row.contentWidth - row.width);
        row.contentX = row.contentX >= most - 1 ? 0 : Math.min(most, row.contentX + row.width * 0.8);
    }

    Words {
        id: letters

        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: root.writer.composing
        font.pixelSize: Theme.body
        color: Colour.goldText
        wrapMode: Text.NoWrap
    }
    ListView {
        id: row

        x: Math.max(240, letters.x + letters.width + 24)
        width: more.x - 16 - x
        height: parent.height
        visible: root.some
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: root.some ? root.writer.candidates : null
        delegate: Touchable {
            id: candidate

            required property int index
            required property string display
            readonly property bool shown: root.vm.drawable(display)

            name: display
            visible: shown
            available: shown
            width: shown ? Math.max(Theme.primary, words.implicitWidth + 48) : 0
            height: row.height
            onTapped: root.writer.choose(index)

            Rectangle {
                anchors.fill: parent
                visible: candidate.pressed
                color: Colour.keyGrey
            }
            Words {
                id: words

                anchors.centerIn: parent
                text: candidate.display
                font.pixelSize: 34
                wrapMode: Text.NoWrap
            }
            Rectangle {
                anchors.bottom: parent.bottom
                visible: candidate.index === 0
                width: parent.width
                height: Theme.lineWidth
                color: Colour.gold
            }
        }
    }
    CircleButton {
        id: more

        anchors.verticalCenter: parent.verticalCenter
        x: parent.width - (Theme.portrait ? Theme.riser : Theme.margin) - width
        visible: root.some && row.contentWidth > row.width + 1
        name: qsTr("更多候选")
        icon: Icons.arrowRight
        filled: false
        onTapped: root.turn()
    }
}
