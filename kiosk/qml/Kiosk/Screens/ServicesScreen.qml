import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The services screen.
Page {
    id: root

    required property ServicesViewModel vm

    track: TrackPath { workY: 200 }

    PageHead {
        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: "Services"
        note: root.dataNote
    }
}
