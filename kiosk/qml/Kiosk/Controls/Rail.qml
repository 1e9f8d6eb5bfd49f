pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The rail at the foot of every visitor screen: stations, text size and language. Passed stations are small gold
// discs, the current one has a halo, coming ones are hollow.
Item {
    id: root

    required property var stations // {screen, name}
    required property string current // screen of the current station
    required property var languages
    required property string language
    property bool utilities: true // text size and language; a sheet that covers them has its own
    property string counted // the station with a count
    property int count: 0
    property bool called: false // staff are called

    readonly property int index: Math.max(0, stations.findIndex(s => s.screen === current))
    // Upright, eight stations share the width; lying, they and the count keep clear of what stands at the right.
    readonly property real first: Theme.portrait ? 90 : 160
    readonly property real pitch: Theme.portrait ? (Theme.width - 2 * first) / (stations.length - 1)
                                                 : Math.min(160, (call.x - 24 - 104 - first) / (stations.length - 1))
    readonly property real stationX: first + index * pitch

    signal opened(string screen)
    signal languageChosen(string code)
    signal optionsAsked
    signal callAsked
    signal callTakenBack

    Rectangle {
        y: Theme.railY - 1
        width: parent.width
        height: Colour.highContrast ? 2 : 2
        color: Colour.rule
    }
    Repeater {
        model: root.stations
        delegate: Touchable {
            id: station

            required property var modelData
            required property int index
            readonly property bool here: index === root.index
            readonly property bool passed: index < root.index

            x: root.first + index * root.pitch - width / 2
            y: Theme.railY - 24
            width: Math.min(150, root.pitch - 8)
            height: Theme.portrait ? 110 : 108
            name: modelData.name
            onTapped: root.opened(modelData.screen)

            Words {
                id: label

                x: (parent.width - width) / 2
                y: Theme.portrait ? 58 : 62
                text: station.modelData.name
                font.pixelSize: Theme.english ? (Theme.portrait || root.pitch < 136 ? 22 : root.pitch < 150 ? 24 : 26)
                                              : Math.min(Theme.body, 28)
                font.bold: station.here
                color: station.here || station.pressed ? Colour.ink : Colour.ink2
                wrapMode: Text.NoWrap
            }
            CountBadge {
                id: badge

                readonly property bool beside: visible && !Theme.portrait

                visible: station.modelData.screen === root.counted && root.count > 0
                count: root.count
                // Upright the last station is near the edge: the badge ends where the riser stands at the other side.
                x: beside ? label.x + label.width + 10
                          : Math.min(label.x + label.width - 4, root.width - Theme.riser - station.x - width)
                y: label.y + (beside ? (label.height - height) / 2 : -height + 2)
            }
        }
    }
    Row {
        id: aside

        anchors { right: parent.right; rightMargin: Theme.margin }
        visible: root.utilities
        y: Theme.portrait ? Theme.height - height - 28
                          : Math.min(Theme.railY + Math.max(8, (Theme.height - Theme.railY - height) / 2 + 8), Theme.height - height - 14)
        spacing: 24

        ModeTag {
            anchors.verticalCenter: parent.verticalCenter
            visible: Theme.lowReach
        }
        CircleButton {
            name: qsTr("字号与显示")
            icon: Icons.textAa
            filled: false
            onTapped: root.optionsAsked()
        }
        LanguageSwitch {
            languages: root.languages
            current: root.language
            onChosen: code => root.languageChosen(code)
        }
    }
    CallPill {
        id: call

        x: Theme.portrait ? Theme.margin : aside.x - 24 - width
        y: aside.y + (aside.height - height) / 2
        visible: root.utilities
        called: root.called
        onAsked: root.callAsked()
        onTakenBack: root.callTakenBack()
    }
}
