import QtQuick.VirtualKeyboard.Core
import QtQuick.VirtualKeyboard.Plugins.OpenWNN

Method {
    way: JapaneseInputMethod {}
    mode: InputEngine.InputMode.Hiragana
}
