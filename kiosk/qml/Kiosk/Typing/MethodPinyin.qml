import QtQuick.VirtualKeyboard.Core
import QtQuick.VirtualKeyboard.Plugins.Pinyin

Method {
    way: PinyinInputMethod {}
    mode: InputEngine.InputMode.Pinyin
}
