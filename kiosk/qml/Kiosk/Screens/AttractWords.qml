pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Everything that the attract screen says: the zone, what the picture is, the headline above the line and below it the
// tagline and the scene's figure. In high contrast each stands on a black plate.
Item {
    id: root

    required property string zone
    required property string zoneOther
    required property string tagline
    required property var scene // of the view model
    required property real lineY
    property real figureWidth: 0
    property real figureOpacity: 1

    // Latin words are longer, and must stay where the picture is darkened.
    readonly property int display: Theme.english ? Math.round(Theme.display * (Theme.portrait ? 0.92 : 0.75)) : Theme.display

    component Plate: Rectangle {
        property Item behind

        visible: Colour.highContrast
        x: behind.x - 16
        y: behind.y - 8
        width: behind.width + 32
        height: behind.height + 16
        color: "#000000"
    }

    Plate { behind: wordmark }
    Wordmark {
        id: wordmark

        x: Theme.margin
        y: Theme.portrait ? 48 : 64
        dark: true
        size: Theme.portrait ? 32 : 34
        otherSize: Theme.portrait ? 24 : 26
        name: root.zone
        other: root.zoneOther
    }
    PictureLabel {
        x: Theme.right - width
        y: x > wordmark.x + wordmark.width + 16 ? wordmark.y + (wordmark.height - height) / 2
                                                : wordmark.y + wordmark.height + 16
        longForm: true
        picture: root.scene.picture
    }
    Plate { behind: headline }
    Column {
        id: headline

        x: Theme.margin - 6
        y: root.lineY - (Theme.portrait ? 16 : 8) - (Theme.english ? 12 : 0) - height

        Repeater {
            model: root.scene.headline.length
            delegate: Item {
                required property int index

                implicitWidth: line.implicitWidth
                implicitHeight: Math.round(1.23 * root.display)

                Words {
                    id: line

                    anchors.verticalCenter: parent.verticalCenter
                    serif: true
                    text: root.scene.headline[parent.index]
                    font.pixelSize: root.display
                    font.bold: true
                    color: "#FFFFFF"
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    Plate { behind: motto }
    Words {
        id: motto

        x: Theme.margin
        y: root.lineY + 28
        serif: true
        text: root.tagline
        latin: !Theme.chinese(text) // among English it is the Chinese one
        font.pixelSize: 34
        color: Colour.mist
        wrapMode: Text.NoWrap
    }
    Plate { behind: figure }
    AttractFigure {
        id: figure

        x: Theme.margin
        y: Theme.height - (Theme.portrait ? 112 + Theme.primary : 52) - height
        figure: root.scene.figure
        opacity: root.figureOpacity
        available: root.figureWidth
    }
}
