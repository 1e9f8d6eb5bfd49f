import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The events screen.
Page {
    id: root

    required property EventsViewModel vm

    track: TrackPath { workY: 200 }

    PageHead {
        zone: root.app.zone
        zoneOther: root.app.zoneOther
        title: "Events"
        note: root.dataNote
    }
}
