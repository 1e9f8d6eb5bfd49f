pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls

// A row of keys: each is {text, does, width in keys, icon, strong}. It types nothing itself.
Row {
    id: root

    required property var keys
    required property real unit
    required property real keyHeight
    property bool upper: false

    signal struck(var key)
    signal held(var key) // again and again while a finger stays on it

    function word(key: var): string {
        return upper && key.does === "type" ? (key.upper ?? key.text.toUpperCase()) : key.text;
    }

    anchors.horizontalCenter: parent?.horizontalCenter

    Repeater {
        model: root.keys
        delegate: Key {
            id: key

            required property var modelData
            property bool repeated: false

            text: root.word(modelData)
            name: modelData.name ?? text
            icon: modelData.icon ?? ""
            isFunction: modelData.does !== "type" && modelData.does !== "insert" && modelData.does !== "space"
            strong: modelData.strong ?? false
            width: modelData.width * root.unit + (modelData.width - 1) * root.spacing
            height: root.keyHeight
            onTapped: {
                if (!repeated)
                    root.struck(modelData);
            }
            onPressedChanged: {
                if (pressed)
                    repeated = false;
            }

            Timer {
                interval: key.repeated ? 60 : 450
                repeat: true
                running: key.pressed && key.modelData.does === "back"
                onTriggered: {
                    key.repeated = true;
                    root.held(key.modelData);
                }
            }
        }
    }
}
