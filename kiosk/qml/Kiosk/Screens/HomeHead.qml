pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Head of the home screen: the zone, the question and a hint. In portrait, and where low reach leaves the upper half
// empty, it has a picture.
Item {
    id: root

    required property string zone
    required property string zoneOther
    required property string title
    required property string hint
    required property var picture
    property bool pictured: false

    readonly property bool over: Theme.portrait // the words stand on the picture
    readonly property real textRight: Math.max(question.x + question.width, below.x + below.width)
    readonly property int step: Theme.largeText ? (over ? 6 : 5) : 0

    component Plate: Rectangle {
        property Item behind

        visible: root.over && Colour.highContrast
        x: behind.x - 16
        y: behind.y - 4
        width: behind.width + 32
        height: behind.height + 8
        color: "#000000"
    }

    Picture {
        id: photo

        visible: root.pictured
        x: root.over ? 0 : root.width - width
        width: root.over ? root.width : Math.round(root.width * 0.52)
        height: root.height
        picture: root.picture
        slot: "head_portrait"
        labelled: false

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: Colour.highContrast
            height: 4
            color: "#FFFFFF"
        }
    }
    Plate { behind: wordmark }
    Wordmark {
        id: wordmark

        x: Theme.margin
        y: root.over ? 48 : 44
        dark: root.over
        size: root.over ? 32 : 28
        name: root.zone
        other: root.zoneOther
    }
    PictureLabel {
        id: label

        visible: root.pictured
        x: Theme.right - width
        y: !root.over ? 44 : x > wordmark.x + wordmark.width + 12 ? wordmark.y + 1 : wordmark.y + wordmark.height + 16
        longForm: true
        picture: root.picture
    }
    Plate { behind: question }
    Words {
        id: question

        x: Theme.margin - (Theme.english ? 0 : 2)
        y: (root.over ? root.height - 120 - root.step : 210) - baselineOffset
        serif: true
        text: root.title
        font.pixelSize: root.over ? (Theme.english ? 76 : 92) : (Theme.english ? 60 : 76)
        font.bold: true
        color: root.over ? "#FFFFFF" : Colour.ink
        wrapMode: Text.NoWrap
    }
    Plate { behind: below }
    Words {
        id: below

        x: Theme.margin
        y: root.over ? root.height - 91 - root.step : 239
        text: root.hint
        font.pixelSize: (root.over ? 30 : 28) + root.step
        color: root.over ? "#FFFFFF" : Colour.ink2
        wrapMode: Text.NoWrap
    }
}
