import QtQuick

// A whole area that can be touched. What it looks like when pressed is its user's business.
Item {
    id: root

    property string name // spoken, and how tests find it
    property real reach: 0 // how far the target goes beyond the drawing, design pixels
    property bool available: true
    property Item spare: null // lies on it and takes touches of its own
    property Item surface: root // what is touched: where all of it is flicked, what is flicked, else it would keep touches
    property string subject // what it stands for: where that changes under a finger, the finger meant another
    property alias gesturePolicy: tap.gesturePolicy
    readonly property bool pressed: tap.pressed && tap.mine && available

    property point where // of the last touch, on it

    signal tapped

    onSubjectChanged: tap.mine = false

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: if (root.available) root.tapped()

    TapHandler {
        id: tap

        // Decided as the finger comes down: once it is up, what it touched may be gone.
        property bool mine: true

        parent: root.surface
        enabled: root.available
        margin: root.reach
        longPressThreshold: 0 // a slow finger is a tap too: nothing here asks for a long press
        onPressedChanged: {
            if (pressed)
                root.where = root.mapFromItem(root.surface, point.position);
            if (pressed)
                mine = !root.spare?.visible || !root.spare.contains(root.spare.mapFromItem(root.surface, point.position));
        }
        onTapped: {
            if (mine && root.available)
                root.tapped();
        }
    }
}
