import QtQuick.VirtualKeyboard.Core
import QtQuick.VirtualKeyboard.Plugins.Hangul

Method {
    way: HangulInputMethod {}
    mode: InputEngine.InputMode.Hangul
}
