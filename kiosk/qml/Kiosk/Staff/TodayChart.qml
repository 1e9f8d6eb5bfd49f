pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.Controls

// The golden line as a curve of visits. Where nothing was recorded it breaks off, and dots along the foot say so.
Item {
    id: root

    required property string title
    required property var points // {label, value, text, known}
    property string suffix // behind a label, at the highest point
    property string fault // why there is nothing to draw

    readonly property real ceiling: head.height + 44
    readonly property real foot: height - Theme.mark * 1.45 - 6
    readonly property real inset: 20
    readonly property real stride: points.length > 1 ? (width - 2 * inset) / (points.length - 1) : 0
    readonly property real largest: Math.max(1, ...points.map(one => one.value))
    readonly property int peak: points.reduce((best, one, at) => one.known && one.value > 0 && (best < 0 || one.value > points[best].value) ? at : best, -1)
    readonly property int every: stride > 0 ? Math.max(1, Math.ceil((Theme.mark * 3.4) / stride)) : 1
    readonly property bool gaps: points.some(one => !one.known)

    function px(at: int): real {
        return points.length > 1 ? inset + at * stride : width / 2;
    }
    function py(at: int): real {
        return foot - (foot - ceiling) * points[at].value / largest;
    }
    // Catmull-Rom through every run of known points, kept above the foot.
    function curve(): string {
        let path = "";
        for (let at = 0; at < points.length; ++at) {
            if (!points[at].known)
                continue;
            if (at === 0 || !points[at - 1].known) {
                path += `M ${px(at)} ${py(at)} `;
                continue;
            }
            const before = at > 1 && points[at - 2].known ? at - 2 : at - 1;
            const after = at + 1 < points.length && points[at + 1].known ? at + 1 : at;
            const low = y => Math.max(ceiling, Math.min(foot, y));
            path += `C ${px(at - 1) + (px(at) - px(before)) / 6} ${low(py(at - 1) + (py(at) - py(before)) / 6)} `
                  + `${px(at) - (px(after) - px(at - 1)) / 6} ${low(py(at) - (py(after) - py(at - 1)) / 6)} ${px(at)} ${py(at)} `;
        }
        return path;
    }

    Words {
        id: head

        text: root.title
        font.bold: true
    }
    Words {
        anchors { right: parent.right; baseline: head.baseline }
        visible: root.gaps && root.fault === ""
        text: qsTr("┄ 没有记录")
        font.pixelSize: Theme.mark
        color: Colour.ink3
    }
    Repeater {
        model: 3
        delegate: Rectangle {
            required property int index

            y: root.foot - index * (root.foot - root.ceiling) / 2
            visible: index !== 1 || root.fault === "" // what is wrong is said in its place
            width: root.width
            height: index === 0 ? Theme.hairline : 1
            color: index === 0 ? Colour.control : Colour.rule
        }
    }
    Words {
        y: (root.ceiling + root.foot - height) / 2
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: root.fault
        color: Colour.ink2
    }
    Shape {
        anchors.fill: parent
        visible: root.fault === ""
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Colour.gold
            strokeWidth: Theme.lineWidth
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg { path: root.curve() || "M 0 0" }
        }
    }
    Repeater {
        model: root.fault === "" ? root.points.length : 0
        delegate: Item {
            id: point

            required property int index
            readonly property var one: root.points[index] ?? { "known": false, "label": "", "value": 0, "text": "" }
            readonly property bool alone: one.known && !root.points[index - 1]?.known && !root.points[index + 1]?.known

            x: root.px(index)

            Rectangle {
                visible: point.alone || point.index === root.peak
                x: -width / 2
                y: root.py(point.index) - height / 2
                width: point.index === root.peak ? 28 : 16
                height: width
                radius: width / 2
                color: Colour.gold
                border.width: point.index === root.peak ? 4 : 0
                border.color: Colour.paper
            }
            Words {
                x: Math.max(-point.x, Math.min(root.width - point.x - width, -width / 2))
                y: root.py(point.index) - height - 13
                visible: point.index === root.peak
                text: point.one.label + root.suffix + " · " + point.one.text
                font.pixelSize: Theme.mark
                font.bold: true
                color: Colour.goldText
                wrapMode: Text.NoWrap
            }
            Words {
                x: Math.max(-point.x, Math.min(root.width - point.x - width, -width / 2))
                y: root.foot + 4
                visible: point.index % root.every === 0
                text: point.one.label
                font.pixelSize: Theme.mark
                color: Colour.ink2
                wrapMode: Text.NoWrap
            }
            Row {
                x: -width / 2
                y: root.foot - 12
                visible: !point.one.known
                spacing: 8

                Repeater {
                    model: Math.max(2, Math.min(6, Math.floor(root.stride / 14)))
                    delegate: Rectangle {
                        width: 4
                        height: 4
                        radius: 2
                        color: Colour.missing
                    }
                }
            }
        }
    }
}
