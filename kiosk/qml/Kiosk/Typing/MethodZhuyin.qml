import QtQuick.VirtualKeyboard.Core
import QtQuick.VirtualKeyboard.Plugins.TCIme

Method {
    way: TCInputMethod {}
    mode: InputEngine.InputMode.Zhuyin
}
