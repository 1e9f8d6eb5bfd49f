pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A park in the code: picture, name, its first figures; one that is kept can be taken off the list.
Rectangle {
    id: root

    required property var park // {id, name, picture, figures, further}
    property bool removable: true
    property bool pictured: true

    readonly property real textX: pictured ? 148 : 24
    readonly property real room: width - textX - (removable ? drop.width + 36 : 16)
    readonly property int columns: Theme.largeText || room < 480 ? 1 : 2

    signal removed
    signal opened
    signal asked(string ref, Item item)

    implicitHeight: Math.max(140, body.height + 16)
    color: Colour.card
    border.width: Colour.highContrast ? 3 : 0
    border.color: Colour.ink

    Picture {
        width: 132
        height: parent.height
        visible: root.pictured
        slot: "card"
        labelX: 6
        labelY: 6
        picture: root.park.picture
    }
    Column {
        id: body

        x: root.textX
        y: (root.height - height) / 2
        width: root.room
        spacing: 2

        Item {
            readonly property bool beside: name.implicitWidth > root.room || name.implicitWidth + aside <= root.room
            readonly property real aside: root.park.further > 0 ? rest.implicitWidth + 24 : 0

            width: parent.width
            height: name.height + (aside > 0 && !beside ? rest.height + 2 : 0)

            Words {
                id: name

                width: parent.width - (parent.beside ? parent.aside : 0)
                serif: true
                text: root.park.name
                font.pixelSize: Theme.h3
                font.bold: true
            }
            Words {
                id: rest

                x: parent.beside ? parent.width - width : 0
                y: parent.beside ? name.baselineOffset + name.height * (1 - 1 / name.lineCount) - baselineOffset : name.height + 2
                visible: root.park.further > 0
                text: qsTr("另有 %1 项数字").arg(root.park.further)
                font.pixelSize: Theme.mark
                color: Colour.ink3
                wrapMode: Text.NoWrap
            }
        }
        EvenGrid {
            id: grid

            property int made: 0 // cells so far
            readonly property real first: made > 0 ? share(need(0), need(1), width - gap) : 0

            // The widest of a column: [name and number, kind and date too].
            function need(column: int): var {
                let titled = 0, whole = 0;
                for (let i = column; i < cells.count; i += 2) {
                    const cell = cells.itemAt(i) as TakeawayFigure;
                    titled = Math.max(titled, cell?.titled ?? 0);
                    whole = Math.max(whole, cell?.natural ?? 0);
                }
                return [titled, whole];
            }
            // Width of the first column: the same on every card where all fits. Else kind and date take a second line,
            // of both columns or of one.
            function share(one: var, other: var, all: real): real {
                if (one[1] + other[1] <= all)
                    return Math.max(one[1], Math.min(0.42 * all, all - other[1]));
                const spare = all - one[0] - other[0], lacks = one[1] - one[0], lacking = other[1] - other[0];
                if (spare < 0)
                    return all / 2;
                return one[0] + (lacks <= spare ? lacks : lacking <= spare ? spare - lacking : spare * lacks / (lacks + lacking));
            }

            width: parent.width
            columns: root.columns
            widths: columns === 2 && first > 0 ? [first + gap, width - first] : []
            gap: 12
            rowGap: 4
            visible: root.park.figures.length > 0

            Repeater {
                id: cells

                model: root.park.figures
                onItemAdded: ++grid.made
                onItemRemoved: --grid.made
                delegate: TakeawayFigure {
                    id: cell

                    required property var modelData

                    figure: modelData
                    onImplicitHeightChanged: grid.later()
                    onTapped: root.asked(figure.ref, cell)
                }
            }
        }
        Words {
            width: parent.width
            visible: root.park.figures.length === 0
            text: qsTr("数字：资料未提供")
            font.pixelSize: Theme.mark
            color: Colour.ink3
        }
    }
    CircleButton {
        id: drop

        anchors { right: parent.right; rightMargin: 20; verticalCenter: parent.verticalCenter }
        visible: root.removable
        filled: false
        name: qsTr("把%1移出选单").arg(root.park.name)
        icon: Icons.x
        onTapped: root.removed()
    }
}
