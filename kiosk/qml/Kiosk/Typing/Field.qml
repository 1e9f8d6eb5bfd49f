pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A field of one line with its label above and, where something is wrong with it, why. It keeps nothing: what is typed
// goes to its user, who gives it back as `value`.
TypedField {
    id: root

    input: line

    implicitHeight: box.y + box.height + (wrong ? why.implicitHeight + 10 : 0)
    onValueChanged: {
        if (line.text !== value)
            line.text = value;
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

        y: name.height + 2
        width: parent.width
        height: Theme.primary
        color: Colour.card
        border.width: root.frameWidth
        border.color: root.frame

        Words {
            x: 32 // clear of the caret
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 58
            visible: line.text.length === 0 && line.preeditText.length === 0
            text: root.hint
            color: Colour.ink3
            wrapMode: Text.NoWrap
        }
        TextInput {
            id: line

            x: 26
            width: parent.width - 52
            height: parent.height
            clip: true
            verticalAlignment: TextInput.AlignVCenter
            font.family: Theme.sans
            font.pixelSize: Theme.body + 2
            color: Colour.ink
            maximumLength: root.limit
            selectByMouse: false
            activeFocusOnPress: false
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            cursorDelegate: Caret { visible: root.on }
            onTextChanged: root.take(text)
        }
        Touchable {
            anchors.fill: parent
            name: root.label
            subject: root.field
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: {
                root.enter();
                line.cursorPosition = line.positionAt(where.x - line.x, line.height / 2);
            }
        }
    }
    Row {
        y: box.y + box.height + 8
        visible: root.wrong
        spacing: 10

        Icon {
            text: Icons.warning
            size: 28
            color: Colour.clay
        }
        Words {
            id: why

            width: root.width - 38
            text: root.fault
            font.pixelSize: Theme.mark
            color: Colour.clay
        }
    }
}
