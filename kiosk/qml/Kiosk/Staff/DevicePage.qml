import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// How this computer and this kiosk are.
StaffPage {
    id: root

    required property DeviceViewModel vm

    title: qsTr("设备")

    Words {
        text: root.vm.rows.length
    }
}
