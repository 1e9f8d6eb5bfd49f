import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The park screen.
Page {
    id: root

    required property ParkViewModel vm

    track: TrackPath { workY: 200 }

    PageHead {
        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: "Park"
        note: root.dataNote
    }
}
