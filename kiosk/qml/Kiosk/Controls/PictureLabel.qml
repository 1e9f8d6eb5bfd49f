import QtQuick
import Kiosk.Theme

// Says of a picture what it is: a rendering is not the site; a photograph names its photographer and date.
Rectangle {
    id: root

    property var picture: null
    property bool longForm: false
    property bool compact: false // on a small picture, of which it should leave something

    readonly property bool rendering: picture ? picture.rendering : true

    implicitWidth: words.implicitWidth + (compact ? 12 : 28)
    implicitHeight: words.implicitHeight + (compact ? 0 : 8)
    color: Colour.plate
    border.width: Colour.highContrast ? 2 : 0
    border.color: "#FFFFFF"

    Words {
        id: words

        anchors.centerIn: parent
        text: !root.rendering ? (root.picture ? root.picture.credit : "")
                              : root.longForm ? qsTr("示意图 · 非实景") : qsTr("示意图")
        font.pixelSize: Math.min(Theme.mark, 24)
        color: Colour.plateText
        wrapMode: Text.NoWrap
    }
}
