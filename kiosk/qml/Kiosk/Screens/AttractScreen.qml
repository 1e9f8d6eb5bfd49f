import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The attract screen.
Page {
    id: root

    required property AttractViewModel vm

    track: TrackPath { workY: 200 }

    PageHead {
        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: "Attract"
        note: root.dataNote
    }
}
