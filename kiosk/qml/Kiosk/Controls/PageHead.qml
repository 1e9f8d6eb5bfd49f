import QtQuick
import Kiosk.Theme

// Head of a screen: wordmark, title, and at the right how fresh the content is.
Item {
    id: root

    property string zone
    property string zoneOther
    property string title
    property string aside // beside the title
    property string note // at the right edge
    property string remark // beside the title, small

    anchors { left: parent?.left; right: parent?.right; leftMargin: Theme.margin; rightMargin: Theme.margin }
    height: 190

    Wordmark {
        id: mark

        y: 44
        name: root.zone
        other: root.zoneOther
    }
    Words {
        id: title

        serif: true
        y: Theme.english ? 100 : 96
        text: root.title
        font.pixelSize: Theme.h1
        font.bold: true
        wrapMode: Text.NoWrap
    }
    Words {
        anchors { left: title.right; leftMargin: 32; baseline: title.baseline }
        serif: true
        visible: text.length > 0
        text: root.aside
        font.pixelSize: 32
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
    Words {
        anchors { left: title.right; leftMargin: 36; right: parent.right; verticalCenter: title.verticalCenter }
        visible: text.length > 0
        text: root.remark
        font.pixelSize: Theme.label
        color: Colour.ink2
    }
    Words {
        anchors { right: parent.right }
        y: Theme.portrait ? 100 : mark.y + 2
        visible: !Theme.portrait
        text: root.note
        font.pixelSize: Theme.label
        color: Colour.ink2
        wrapMode: Text.NoWrap
    }
}
