import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The search: what is typed on the line, what it finds below it, the keyboard in place of the rail. The keyboard can
// be put away while there is something to look through.
Item {
    id: root

    required property AppViewModel app
    required property ParksViewModel vm
    required property real workY
    required property real barTop // where the bar begins while the keyboard is away
    property bool typing: true
    property bool keeping: true

    readonly property ParkSearchViewModel search: vm.search
    readonly property real keysTop: height - keyboard.height
    readonly property real listBottom: typing ? keysTop - 12 : barTop - 12

    signal opened(string id)

    function type(text: string): void {
        app.search(search.query + text);
    }
    function hide(): void {
        if (search.count > 0)
            typing = false;
        else
            app.closeSearch();
    }

    SearchHead {
        x: Theme.margin
        y: root.workY - height - 8
        width: Theme.contentWidth
        query: root.search.query
        count: root.search.query.trim().length > 0 ? qsTr("找到 %1 项").arg(root.search.count) : ""
    }
    ParksList {
        y: root.workY + 2
        width: parent.width
        height: root.listBottom - y
        visible: root.search.count > 0
        rows: root.search.rows
        shortlist: root.app.shortlist
        keeping: root.keeping
        ahead: 0 // a letter changes every row there is: not more of them than are seen
        onOpened: id => root.opened(id)
    }
    SearchHints {
        x: Theme.margin
        y: root.workY + 2
        width: Theme.contentWidth
        height: root.listBottom - y
        visible: root.search.count === 0
        search: root.search
        total: root.vm.total
        onTried: query => root.app.search(query)
        onAllAsked: {
            root.vm.showAll();
            root.app.closeSearch();
        }
    }
    Row {
        x: Theme.margin
        y: root.barTop
        visible: !root.typing
        spacing: 16

        SearchPill {
            width: Math.min(Math.max(implicitWidth, 312), Theme.contentWidth - done.width - 16)
            query: root.search.query
            hint: qsTr("搜名称、拼音、英文")
            onTapped: {
                root.typing = true;
                root.app.search(root.search.query); // what lies over the keys is closed
            }
        }
        Button {
            id: done

            kind: "secondary"
            icon: Icons.x
            text: qsTr("结束搜索")
            onTapped: root.app.closeSearch()
        }
    }
    Keyboard {
        id: keyboard

        y: root.keysTop
        width: parent.width
        height: implicitHeight
        visible: root.typing
        // In low reach a low keyboard leaves room for results; a tall screen has room for tall keys.
        compact: Theme.lowReach && !Theme.portrait
        keyHeight: Theme.portrait ? Math.round(Theme.primary * (Theme.lowReach ? 1 : 1.2))
                                  : compact ? Math.min(Theme.primary, 86) : Theme.primary
        languages: root.app.languages
        language: root.app.language
        hideText: root.search.count > 0 ? qsTr("收起") : qsTr("结束搜索")
        onKey: text => root.type(text)
        onBackspace: root.app.search(root.search.query.slice(0, -1))
        onClear: root.app.search("")
        onHide: root.hide()
        onLanguageChosen: code => root.app.chooseLanguage(code)
        called: root.app.calls.waiting
        onCallAsked: root.app.calls.call()
        onCallTakenBack: root.app.calls.cancel()
    }
}
