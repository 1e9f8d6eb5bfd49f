import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Staff
import Kiosk.ViewModels

// The window: a stage in design pixels, scaled as a whole, with the screens, the rail, the track and the overlays.
Window {
    id: root

    required property AppViewModel app
    property bool windowed: false
    property bool reducedMotion: false
    property bool preload: true
    property real widthMm: 0 // physical width of the screen; 0 if nobody knows

    // True once nothing moves any more: pictures are there, transitions have ended.
    readonly property bool still: (staff.shown || (pages.settled && track.settled)) && frame.settled
    readonly property real stageScale: Theme.scale
    readonly property bool prepared: pages.prepared
    readonly property alias frames: meter.counts
    // Side of the upper left corner in which five taps ask for the staff side, in pixels of the window.
    readonly property real corner: 120 * Theme.touch * Theme.scale
    property bool fitted: false

    // Width and height come one after the other and are taken over together. On a screen that was turned the screens
    // are made anew: each is laid out for one shape, and what they show is kept elsewhere.
    function fit(): void {
        const turned = fitted && (height > width) !== Theme.portrait;
        if (turned)
            pages.drop();
        Theme.windowWidth = Math.max(1, width);
        Theme.windowHeight = Math.max(1, height);
        if (turned)
            pages.restore();
        fitted = width > 0 && height > 0;
    }

    onWidthChanged: fitted ? Qt.callLater(fit) : fit()
    onHeightChanged: fitted ? Qt.callLater(fit) : fit()

    color: Colour.paper
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    title: app.zone

    Binding { target: Theme; property: "ppmm"; value: root.widthMm > 0 ? root.width / root.widthMm : 0 }
    Binding { target: Theme; property: "largeText"; value: root.app.largeText }
    Binding { target: Theme; property: "lowReach"; value: root.app.lowReach }
    Binding { target: Theme; property: "english"; value: root.app.language !== "zh" }
    Binding { target: Theme; property: "logo"; value: root.app.logo }
    Binding { target: Theme; property: "logoDark"; value: root.app.logoDark }
    Binding { target: Colour; property: "theme"; value: root.app.colours }
    Binding { target: Colour; property: "highContrast"; value: root.app.highContrast }
    Binding { target: Motion; property: "reduced"; value: root.reducedMotion }
    Binding { target: Motion; property: "software"; value: stage.GraphicsInfo.api === GraphicsInfo.Software }

    // The program ends when staff or the system end it, not by a visitor's gesture.
    onClosing: close => close.accepted = root.windowed

    Item {
        id: stage

        width: Theme.width
        height: Theme.height
        scale: Theme.scale
        transformOrigin: Item.TopLeft

        PageHost {
            id: pages

            anchors.fill: parent
            app: root.app
            preload: root.preload
            visible: !staff.shown
            enabled: root.app.overlay === "" && root.app.secondsLeft < 0
            onSourceAsked: (ref, item) => {
                source.comeFrom(item);
                root.app.showSource(ref);
            }
        }
        Rail {
            id: rail

            anchors.fill: parent
            visible: pages.railShown && !staff.shown
            enabled: root.app.overlay !== "source" && root.app.overlay !== "gallery" && root.app.secondsLeft < 0
            utilities: root.app.overlay !== "source" && root.app.overlay !== "gallery"
            stations: [
                { "screen": "home", "name": qsTr("首页") },
                { "screen": "parks", "name": qsTr("园区") },
                { "screen": "match", "name": qsTr("匹配") },
                { "screen": "location", "name": qsTr("区位") },
                { "screen": "services", "name": qsTr("服务") },
                { "screen": "figures", "name": qsTr("数字") },
                { "screen": "events", "name": qsTr("大事") },
                { "screen": "shortlist", "name": qsTr("选单") }
            ].filter(one => one.screen !== "match" || root.app.match.available)
            counted: "shortlist"
            count: root.app.shortlist.count
            current: ({ "park": "parks", "compare": "shortlist", "takeaway": "shortlist", "enquiry": "shortlist" })[root.app.screen] ?? root.app.screen
            languages: root.app.languages
            language: root.app.language
            onOpened: screen => {
                if (screen === "shortlist")
                    root.app.shortlist.showTray(root.app.overlay === "tray" ? "" : "shortlist");
                else
                    root.app.open(screen);
            }
            onLanguageChosen: code => root.app.chooseLanguage(code)
            called: root.app.calls.waiting
            onCallAsked: root.app.calls.call()
            onCallTakenBack: root.app.calls.cancel()
            onOptionsAsked: if (pages.railShown) root.app.showOptions(root.app.overlay !== "options")
        }
        // Keys take the place of the rail, and with it of the button that puts the options away: two fingers at once
        // must not open both.
        Connections {
            target: pages
            function onRailShownChanged(): void {
                if (pages.current?.railHidden && root.app.overlay === "options") // while the screen is turned there is none
                    root.app.showOptions(false);
            }
        }
        Track {
            id: track

            anchors.fill: parent
            visible: !staff.shown
            path: pages.track
            stationX: rail.stationX
        }
        RailNodes {
            visible: rail.visible
            count: rail.stations.length
            index: rail.index
            first: rail.first
            pitch: rail.pitch
        }
        // Under the question whether somebody is still there nothing is touched: a touch there only means yes.
        OptionsPanel {
            app: root.app
            enabled: root.app.secondsLeft < 0
        }
        Tray {
            id: tray

            app: root.app
            enabled: root.app.secondsLeft < 0
            fromX: rail.first + rail.pitch * (rail.stations.length - 1)
        }
        Toast {
            shortlist: root.app.shortlist
            floorY: tray.visible ? tray.panelTop - 12 : pages.toastFloor
            visible: text !== "" && root.app.overlay !== "source" && root.app.overlay !== "gallery"
        }
        GalleryOverlay {
            app: root.app
            enabled: root.app.secondsLeft < 0
        }
        SourceCard {
            id: source

            app: root.app
            enabled: root.app.secondsLeft < 0
        }
        IdleDialog {
            app: root.app
        }
        StaffNotice {
            app: root.app
        }
        CallFrame {
            id: frame

            anchors.fill: parent
            called: root.app.calls.waiting
        }
        Dusk {
            anchors.fill: parent
            rest: root.app.rest
        }
        StaffSide {
            id: staff

            anchors.fill: parent
            app: root.app
        }
    }

    FrameMeter {
        id: meter

        window: root
    }
    // Every finger that comes down, anywhere, is a sign of life; one that stays down is one too.
    PointHandler {
        id: finger

        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: root.app.touched()
    }
    Timer {
        running: true
        repeat: true
        interval: 500
        onTriggered: finger.active ? root.app.touched() : root.app.tick()
    }
    // The pointer is hidden as soon as a finger has touched.
    HoverHandler {
        cursorShape: Qt.BlankCursor
        enabled: !root.windowed
    }
}
