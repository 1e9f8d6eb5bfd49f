import QtQuick
import Kiosk.ViewModels

// The line that is typed on this page: a code, the passphrase, an owner or a next step.
StaffTyping {
    id: root

    required property EnquiriesViewModel desk
    required property string what

    signal closed

    title: ({ "code": qsTr("访客的编号"), "passphrase": qsTr("打开咨询的密码"), "owner": qsTr("负责人"), "next": qsTr("下一步") })[what] ?? ""
    hint: what === "code" ? qsTr("六个字母和数字，横线可以不打。")
        : what === "passphrase" ? (desk.trying ? qsTr("正在打开……") : qsTr("首次设置时定的密码，不是 PIN。"))
        : what === "next" ? qsTr("不加密，请不要写访客的姓名或电话。") : ""
    message: what === "passphrase" || what === "code" ? desk.said : ""
    secret: what === "passphrase"
    longest: ({ "code": 12, "owner": 60 })[what] ?? 200
    available: !desk.trying
    onCancelled: closed()
    onDone: text => {
        switch (what) {
        case "code":
            desk.one.find(text);
            break;
        case "passphrase":
            desk.unlock(text);
            break;
        case "owner":
            desk.one.setOwner(text.trim());
            break;
        case "next":
            desk.one.setNext(text.trim());
        }
        if (what === "owner" || what === "next" || (what === "code" && desk.one.entry.code !== undefined))
            closed();
    }
    Component.onCompleted: typed = what === "owner" ? (desk.one.entry.owner ?? "") : what === "next" ? (desk.one.entry.next ?? "") : ""

    // Opened: nothing more to type.
    Connections {
        target: root.desk
        function onChanged(): void {
            if (root.what === "passphrase" && root.desk.unlocked && !root.desk.trying)
                root.closed();
        }
    }
}
