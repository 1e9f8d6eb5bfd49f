import QtQuick

// A way of typing: an input method, and what it is asked for. Each is a file of its own, so that none is loaded
// that nobody types with.
QtObject {
    property QtObject way
    property int mode
}
