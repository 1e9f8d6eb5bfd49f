pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The loop that invites: a picture, a headline, one figure at a time, and the line that ends in the ring to touch.
// The whole screen is the target.
Page {
    id: root

    required property AttractViewModel vm

    readonly property var scenes: vm.scenes
    readonly property var scene: scenes[Math.min(shown, scenes.length - 1)]
    property int shown: 0 // scene whose words are on show
    property real drawn: 1 // part of the width that the line has reached
    // Latin words are longer, and must stay where the picture is darkened.
    readonly property int display: Theme.english ? Math.round(Theme.display * (Theme.portrait ? 0.92 : 0.75)) : Theme.display
    readonly property real lineY: Theme.height - (Theme.portrait ? 620 : 428)
    readonly property real ringX: Theme.right - (Theme.portrait ? 164 : 376)
    // After ten minutes everything moves by 4 px at each change of the picture, so that nothing burns in.
    readonly property int still: 600000 / Motion.slide
    readonly property real shiftX: slides.turns < still ? 0 : [4, -4, -4, 4][slides.turns % 4]
    readonly property real shiftY: slides.turns < still ? 0 : [4, 4, -4, -4][slides.turns % 4]

    railHidden: true
    track: TrackPath {
        free: true
        lit: true
        workY: root.lineY + root.shiftY
        endX: root.ringX - ring.radius + root.shiftX
        drawn: root.drawn
    }

    component Plate: Rectangle {
        property Item behind

        visible: Colour.highContrast
        x: behind.x - 16
        y: behind.y - 8
        width: behind.width + 32
        height: behind.height + 16
        color: "#000000"
    }

    Rectangle {
        anchors.fill: parent
        color: Colour.night
    }
    AttractSlides {
        id: slides

        anchors.fill: parent
        scenes: root.scenes
        active: root.active
        onIndexChanged: {
            if (Motion.full && root.active) {
                change.restart();
                run.restart();
            } else {
                change.complete();
                run.complete();
                root.shown = slides.index;
            }
        }
    }
    NumberAnimation { id: run; target: root; property: "drawn"; from: 0; to: 1; duration: 1200; easing.type: Easing.InOutCubic }
    SequentialAnimation {
        id: change

        NumberAnimation { target: figure; property: "opacity"; to: 0; duration: Motion.content; easing.type: Easing.InCubic }
        ScriptAction { script: root.shown = slides.index }
        NumberAnimation { target: figure; property: "opacity"; to: 1; duration: Motion.content; easing.type: Easing.OutCubic }
    }
    TapHandler {
        id: anywhere

        longPressThreshold: 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.app.open("home")
    }

    Item {
        id: words

        x: root.shiftX
        y: root.shiftY
        width: parent.width
        height: parent.height

        Plate { behind: wordmark }
        Wordmark {
            id: wordmark

            x: Theme.margin
            y: Theme.portrait ? 48 : 64
            dark: true
            size: Theme.portrait ? 32 : 34
            otherSize: Theme.portrait ? 24 : 26
            name: root.app.zone
            other: root.app.zoneOther
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
        Plate { behind: tagline }
        Words {
            id: tagline

            x: Theme.margin
            y: root.lineY + 28
            serif: true
            text: root.vm.tagline
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
            available: Theme.portrait ? Theme.contentWidth : pills.x - Theme.margin - 48
        }
        Rectangle {
            x: root.ringX + ring.radius
            y: root.lineY - height / 2
            width: Math.max(0, parent.width * root.drawn + 4 - x)
            height: Theme.lineWidth
            color: Colour.goldLit
        }
        AttractRing {
            id: ring

            x: root.ringX
            y: root.lineY
            moving: root.active
            pressed: anywhere.pressed
        }
        AttractLanguages {
            id: pills

            x: Theme.portrait ? Theme.margin : Theme.right - width
            y: Theme.height - (Theme.portrait ? 64 : 56) - height
            languages: root.app.languages
            current: root.app.language
            pill: Theme.portrait ? Math.min(300, (Theme.contentWidth - (pills.languages.length - 1) * pills.spacing) / pills.languages.length) : 176
            onChosen: code => root.app.chooseLanguage(code)
        }
    }
}
