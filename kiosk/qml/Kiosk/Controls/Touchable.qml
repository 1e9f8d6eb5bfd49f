import QtQuick

// A whole area that can be touched. What it looks like when pressed is its user's business.
Item {
    id: root

    property string name // spoken, and how tests find it
    property real reach: 0 // how far the target goes beyond the drawing, design pixels
    property bool available: true
    property alias gesturePolicy: tap.gesturePolicy
    readonly property bool pressed: tap.pressed && available

    signal tapped

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: if (root.available) root.tapped()

    TapHandler {
        id: tap

        enabled: root.available
        margin: root.reach
        longPressThreshold: 0 // a slow finger is a tap too: nothing here asks for a long press
        onTapped: root.tapped()
    }
}
