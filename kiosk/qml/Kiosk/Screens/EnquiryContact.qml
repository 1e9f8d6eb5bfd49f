pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Typing
import Kiosk.ViewModels

// Who asks, and how to reach them. The field that is written in stays in sight; with `solo` it is the only one.
Flickable {
    id: root

    required property EnquiryViewModel vm
    property TypedField field: null
    property bool solo: false

    readonly property real needed: sheet.height
    readonly property list<TypedField> fields: [person, post, organisation, reach]
    readonly property bool pairs: Theme.lowReach && !solo // two and two, where height is dear
    readonly property real half: (width - 24) / 2

    // Where the row begins that is uppermost while the last ones are written in: whole rows at the upper edge.
    readonly property real end: field && !solo ? field.y + field.height : 0
    readonly property real first: end > height ? Math.min(field.y, ...fields.map(one => one.y).filter(y => end - y <= height)) : 0

    signal entered(TypedField field)

    function fieldOf(name: string): TypedField {
        return fields.find(one => one.field === name) ?? null;
    }
    function follow(): void {
        if (field && !solo && (first > 0 || field.y < contentY))
            contentY = first;
    }

    contentHeight: Math.max(sheet.height, first + height)
    clip: sheet.height > height + 1
    interactive: clip
    boundsBehavior: Flickable.StopAtBounds
    onFieldChanged: Qt.callLater(follow)
    onHeightChanged: Qt.callLater(follow)
    onContentHeightChanged: contentY = Math.max(0, Math.min(contentY, contentHeight - height))

    Item {
        id: sheet

        readonly property real second: root.solo ? 0 : Math.max(person.height, post.height) + 6
        readonly property real third: root.solo || root.pairs ? second : second + organisation.height + 6

        width: root.width
        height: root.solo ? (root.field?.height ?? 0) : reach.y + Math.max(reach.height, root.pairs ? organisation.height : 0)

        Field {
            id: person

            field: "name"
            width: root.solo ? root.width : root.half
            visible: !root.solo || root.field === this
            label: qsTr("姓名")
            value: root.vm.texts.name ?? ""
            fault: root.vm.faults.name ?? ""
            limit: root.vm.limits.name
            onEdited: text => root.vm.setText(field, text)
            onEntered: root.entered(this)
        }
        Field {
            id: post

            field: "post"
            x: root.solo ? 0 : root.half + 24
            width: root.solo ? root.width : root.half
            visible: !root.solo || root.field === this
            label: qsTr("职务（可不填）")
            value: root.vm.texts.post ?? ""
            fault: root.vm.faults.post ?? ""
            limit: root.vm.limits.post
            onEdited: text => root.vm.setText(field, text)
            onEntered: root.entered(this)
        }
        Field {
            id: organisation

            field: "organisation"
            y: sheet.second
            width: root.pairs ? root.half : root.width
            visible: !root.solo || root.field === this
            label: qsTr("单位")
            hint: qsTr("输入单位名称")
            value: root.vm.texts.organisation ?? ""
            fault: root.vm.faults.organisation ?? ""
            limit: root.vm.limits.organisation
            onEdited: text => root.vm.setText(field, text)
            onEntered: root.entered(this)
        }
        Field {
            id: reach

            field: "reach"
            x: root.pairs ? root.half + 24 : 0
            y: sheet.third
            width: root.pairs ? root.half : root.width
            visible: !root.solo || root.field === this
            kind: "reach"
            label: qsTr("电话或邮箱")
            hint: qsTr("二选一即可")
            value: root.vm.texts.reach ?? ""
            fault: root.vm.faults.reach ?? ""
            limit: root.vm.limits.reach
            onEdited: text => root.vm.setText(field, text)
            onEntered: root.entered(this)
        }
    }
}
