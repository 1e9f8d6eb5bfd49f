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
    readonly property bool pressed: anywhere.pressed
    property int shown: 0 // scene whose words are on show
    property real drawn: 1 // part of the width that the line has reached
    readonly property real lineY: Theme.height - (Theme.portrait ? 620 : 428)
    readonly property real ringX: Theme.right - (Theme.portrait ? 164 : 376)
    // After ten minutes all words move by 4 px, around where the design has them, so that nothing burns in. They do so
    // as the picture changes, which hides it; a lone picture never does.
    readonly property int due: root.app.rest.place
    property int place: 0
    readonly property real shiftX: place === 0 ? 0 : Theme.drift * [1, 1, 0, -1, -1, -1, 0, 1][place - 1]
    readonly property real shiftY: place === 0 ? 0 : Theme.drift * [0, 1, 1, 1, 0, -1, -1, -1][place - 1]

    onDueChanged: {
        if (due === 0 || scenes.length < 2)
            place = due;
    }

    railHidden: true
    track: TrackPath {
        free: true
        lit: true
        workY: root.lineY + root.shiftY
        endX: root.ringX - ring.radius + root.shiftX
        drawn: root.drawn
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
        onTurnsChanged: root.place = root.due
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

        NumberAnimation { target: told; property: "figureOpacity"; to: 0; duration: Motion.content; easing.type: Easing.InCubic }
        ScriptAction { script: root.shown = slides.index }
        NumberAnimation { target: told; property: "figureOpacity"; to: 1; duration: Motion.content; easing.type: Easing.OutCubic }
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

        AttractWords {
            id: told

            anchors.fill: parent
            zone: root.app.zone
            zoneOther: root.app.zoneOther
            tagline: root.vm.tagline
            scene: root.scene
            lineY: root.lineY
            figureWidth: Theme.portrait ? Theme.contentWidth : pills.x - Theme.margin - 48
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
