import QtQuick
import QtQuick.VirtualKeyboard.Core
import QtQuick.VirtualKeyboard.Settings
import Kiosk.ViewModels

// What turns keys into text: the engine of Qt Virtual Keyboard, with one of its input methods. It knows no keys and no
// screen. The text goes to whatever has the focus.
Item {
    id: root

    required property KeyboardViewModel vm
    property string method: "latin" // one of vm.methods

    readonly property string composing: InputContext.preeditText // typed and not yet chosen from the candidates
    readonly property var candidates: InputContext.inputEngine.wordCandidateListModel
    readonly property bool ready: method === "latin" || loader.status === Loader.Ready

    readonly property var files: ({ "pinyin": "MethodPinyin.qml", "zhuyin": "MethodZhuyin.qml", "kana": "MethodKana.qml", "hangul": "MethodHangul.qml" })

    // One key: a letter, a sign or a syllable's part.
    function type(text: string): void {
        press(text.toUpperCase().charCodeAt(0), text);
    }
    function space(): void {
        press(Qt.Key_Space, " ");
    }
    function backspace(): void {
        press(Qt.Key_Backspace, "");
    }
    // The engine without an input method only complains; its context takes letters and keys as they are.
    function press(key: int, text: string): void {
        if (method !== "latin")
            InputContext.inputEngine.virtualKeyClick(key, text, Qt.NoModifier);
        else if (key === Qt.Key_Backspace)
            InputContext.sendKeyClick(key, text, Qt.NoModifier);
        else
            InputContext.commit(text);
    }
    // As it is, past the input method: a capital letter, the end of an address.
    function insert(text: string): void {
        finish();
        InputContext.commit(text);
    }
    function choose(index: int): void {
        candidates.selectItem(index);
    }
    // What is still composed becomes text: the first candidate, as many times as it takes.
    function finish(): void {
        for (let i = 0; i < 8 && composing.length > 0 && candidates && candidates.count > 0; ++i)
            choose(0);
        if (composing.length > 0)
            InputContext.commit();
    }
    // Nothing of a visitor's words stays, neither here nor on the disk.
    function forget(): void {
        InputContext.clear();
        use("latin");
        VirtualKeyboardSettings.userDataReset();
    }
    function use(wanted: string): void {
        finish();
        InputContext.inputEngine.inputMethod = null;
        method = wanted;
        if (wanted === "latin") {
            loader.setSource("");
            return;
        }
        VirtualKeyboardSettings.userDataPath = vm.begin();
        loader.setSource(Qt.resolvedUrl(files[wanted]));
        const found = loader.item as Method;
        InputContext.inputEngine.inputMethod = found.way;
        InputContext.inputEngine.inputMode = found.mode;
        vm.opened();
    }

    Loader {
        id: loader
    }
}
