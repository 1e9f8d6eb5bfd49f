import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Head of a screen: wordmark, title, a line under it. It stands on `foot`; the room that is left above it
// (portrait, low reach) goes to the picture of the screen's door.
Item {
    id: root

    required property AppViewModel app
    required property string screen
    property string title
    property string lead
    property string note
    property real foot: 280 // y where it ends
    property real taken: 0 // width at the right that others stand in

    readonly property var door: app.home.entrances.find(one => one.screen === screen) ?? null
    readonly property bool tall: Theme.portrait || Theme.lowReach
    readonly property real block: column.height + 44
    readonly property real spare: Math.max(0, foot - block)
    readonly property real pictureHeight: tall && spare >= 180 && door ? Math.round(spare) : 0
    readonly property real titleEnd: Theme.margin + Math.min(headline.contentWidth, headline.width)
    readonly property real titleMiddle: column.y + headline.y + headline.height / 2
    readonly property real textTop: tall && (pictureHeight > 0 || Theme.lowReach) ? spare : 0
    readonly property real room: Theme.contentWidth - taken

    width: Theme.width
    height: foot

    // Where the line runs under a head that needs `above`: in portrait a picture of at least 220 or none.
    function lineY(above: real): real {
        return Theme.portrait ? (above + 220 <= 640 ? 640 : above)
                              : Math.max(root.lead.length > 0 ? 296 : 240, above);
    }
    function slot(): string {
        const sources = root.door ? root.door.picture.sources : {};
        if (Theme.portrait && sources["hero_portrait"])
            return "hero_portrait";
        return sources["door_flat_2x"] ? "door_flat_2x" : "door_flat";
    }

    Picture {
        width: parent.width
        height: root.pictureHeight
        visible: height > 0
        picture: root.door ? root.door.picture : null
        slot: root.slot()
        labelX: Theme.margin
        labelY: Theme.portrait ? 48 : 24
    }
    Rectangle {
        y: root.pictureHeight
        width: parent.width
        height: 4
        visible: Colour.highContrast && root.pictureHeight > 0
        color: Colour.ink
    }
    TextMetrics {
        id: measure

        font { family: Theme.serif; pixelSize: Theme.h1; bold: true }
        text: root.title
    }
    Item {
        id: column

        x: Theme.margin
        y: root.textTop + (root.tall ? 32 : 44)
        width: Theme.contentWidth
        height: (below.visible ? below.y + below.height : headline.y + headline.height) + (root.tall ? 12 : 0)

        Wordmark {
            id: mark

            name: root.app.zone
            other: root.app.zoneOther
        }
        Words {
            anchors.right: parent.right
            y: 2
            visible: !Theme.portrait && text.length > 0
            text: root.note
            font.pixelSize: Theme.label
            color: Colour.ink2
            wrapMode: Text.NoWrap
        }
        Words {
            id: headline

            serif: true
            // A title in 《》 begins with half a blank: its stroke stands on the margin.
            x: lineCount === 1 && text.startsWith("《") ? -Math.round(font.pixelSize * 0.44) : 0
            y: Theme.english ? 56 : 52
            width: root.room
            text: root.title
            font.pixelSize: measure.advanceWidth + 8 <= root.room ? Theme.h1 : 44
            font.bold: true
        }
        Words {
            id: below

            anchors.top: headline.bottom
            anchors.topMargin: 8
            width: root.room
            visible: text.length > 0
            text: root.lead
            color: Colour.ink2
        }
    }
}
