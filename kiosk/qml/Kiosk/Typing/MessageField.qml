pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A field of several lines, as high as it is made. Like Field, it keeps nothing.
TypedField {
    id: root

    input: lines
    limit: 1000

    onValueChanged: {
        if (lines.text !== value)
            lines.text = value;
    }

    Words {
        id: name

        width: parent.width
        text: root.label
        font.pixelSize: Theme.label
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
    Rectangle {
        id: box

        y: name.height + 6
        width: parent.width
        height: root.height - y - (root.wrong ? why.height + 8 : 0)
        color: Colour.card
        border.width: root.frameWidth
        border.color: root.frame

        Words {
            x: 26
            y: 20
            width: parent.width - 52
            visible: lines.text.length === 0 && lines.preeditText.length === 0
            text: root.hint
            color: Colour.ink3
        }
        Flickable {
            id: pane

            readonly property rect caret: lines.cursorRectangle

            x: 26
            y: 18
            width: parent.width - 52
            height: parent.height - 36
            clip: true
            contentHeight: Math.max(height, lines.height)
            boundsBehavior: Flickable.StopAtBounds
            onCaretChanged: {
                if (caret.y < contentY)
                    contentY = caret.y;
                else if (caret.y + caret.height > contentY + height)
                    contentY = caret.y + caret.height - height;
            }

            TextEdit {
                id: lines

                width: parent.width
                height: Math.max(pane.height, contentHeight)
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                font.family: Theme.sans
                font.pixelSize: Theme.body + 2
                color: Colour.ink
                selectByMouse: false
                activeFocusOnPress: false
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                cursorDelegate: Caret { visible: root.on }
                onTextChanged: root.take(text)
            }
            Touchable {
                width: parent.width
                height: lines.height
                name: root.label
                subject: root.field
                onTapped: {
                    root.enter();
                    lines.cursorPosition = lines.positionAt(where.x, where.y);
                }
            }
        }
    }
    Words {
        id: why

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.wrong
        text: root.fault
        font.pixelSize: Theme.mark
        color: Colour.clay
    }
}
