import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The home screen.
Page {
    id: root

    required property HomeViewModel vm

    track: TrackPath { workY: 200 }

    PageHead {
        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: "Home"
        note: root.dataNote
    }
}
