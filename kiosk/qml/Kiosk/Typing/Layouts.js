.pragma library
// The rows of every layout as lists of keys {text, does, width, icon, name, strong, upper}. Widths count letters' keys.

function letters(text) {
    return text.split("").map(one => ({ "text": one, "does": "type", "width": 1 }));
}
function signs(text) {
    return text.split("").map(one => ({ "text": one, "does": "insert", "width": 1 }));
}
function key(does, text, width, more) {
    return Object.assign({ "does": does, "text": text, "width": width }, more || {});
}
// Parts of Korean syllables, some of them doubled with the shift key.
function jamo(text, doubled) {
    return text.split("").map(one => ({ "text": one, "does": "type", "width": 1, "upper": doubled[one] || one }));
}

// What ends every layout but the digits': `w` are the words of the language.
function foot(w, way, comma, stop) {
    const keys = [key("page", way.page === "signs" ? w.letters : "123", 1.5)];
    if (way.methods > 1)
        keys.push(key("method", w.methods, 1.5));
    const used = keys.length * 1.5 + 4;
    keys.push(key("insert", comma, 1), key("space", w.space, 10 - used, { "name": w.space }), key("insert", stop, 1));
    keys.push(key("hide", "", 1, { "icon": w.hideIcon, "name": w.hide }), key("next", w.next, 1, { "strong": true }));
    return keys;
}
function lettersOf(w, way) {
    const chinese = way.method === "pinyin", kana = way.method === "kana";
    const third = [key("shift", "", 1.5, { "icon": w.shiftIcon, "name": w.shift }), ...letters("zxcvbnm"),
                   key("back", "", 1.5, { "icon": w.backIcon, "name": w.back })];
    const second = kana ? [...letters("asdfghjkl"), ...letters("-")] : letters("asdfghjkl");
    const marks = kana ? ["、", "。"] : chinese ? ["，", "。"] : [",", "."];
    return [letters("qwertyuiop"), second, third, foot(w, way, marks[0], marks[1])];
}
function zhuyin(w, way) {
    const rows = ["ㄅㄉˇˋㄓˊ˙ㄚㄞㄢㄦ", "ㄆㄊㄍㄐㄔㄗㄧㄛㄟㄣ", "ㄇㄋㄎㄑㄕㄘㄨㄜㄠㄤ", "ㄈㄌㄏㄒㄖㄙㄩㄝㄡㄥ"].map(letters);
    rows[3] = [...rows[3], key("back", "", 1, { "icon": w.backIcon, "name": w.back })];
    return [...rows, foot(w, way, "，", "。")];
}
function hangul(w, way) {
    const doubled = { "ㅂ": "ㅃ", "ㅈ": "ㅉ", "ㄷ": "ㄸ", "ㄱ": "ㄲ", "ㅅ": "ㅆ", "ㅐ": "ㅒ", "ㅔ": "ㅖ" };
    const third = [key("shift", "", 1.5, { "icon": w.shiftIcon, "name": w.shift }), ...jamo("ㅋㅌㅊㅍㅠㅜㅡ", doubled),
                   key("back", "", 1.5, { "icon": w.backIcon, "name": w.back })];
    return [jamo("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", doubled), jamo("ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", doubled), third, foot(w, way, ",", ".")];
}
function signsOf(w, way) {
    const latin = way.method === "latin" || way.method === "hangul";
    const second = latin ? "@#&*-/+()%" : "@#·－/（）《》%";
    const third = latin ? "'\"!?:;_" : "“”！？：；、";
    const back = key("back", "", 1.5, { "icon": w.backIcon, "name": w.back });
    return [signs("1234567890"), signs(second), [key("insert", "…", 1.5), ...signs(third), back],
            foot(w, Object.assign({}, way, { "page": "signs" }), latin ? "," : "，", latin ? "." : "。")];
}
// A telephone's keys, and what leads to an e-mail address.
function digits(w) {
    const wide = 2;
    const pad = text => text.split("").map(one => key("insert", one, wide));
    return [
        [key("page", w.email, wide, { "icon": w.emailIcon }), ...pad("123"), key("back", "", wide, { "icon": w.backIcon, "name": w.back })],
        [key("insert", "+", wide), ...pad("456"), key("insert", "-", wide)],
        [key("insert", w.extension, wide), ...pad("789"), key("space", w.space, wide)],
        [key("hide", "", wide, { "icon": w.hideIcon, "name": w.hide }), ...pad("(0)"), key("next", w.next, wide, { "strong": true })]
    ];
}
function email(w) {
    const third = [key("shift", "", 1.5, { "icon": w.shiftIcon, "name": w.shift }), ...letters("zxcvbnm"),
                   key("back", "", 1.5, { "icon": w.backIcon, "name": w.back })];
    const last = [key("page", w.telephone, 1.5), key("insert", "@", 1), key("insert", ".", 1), key("insert", "-", 1), key("insert", "_", 1),
                  key("insert", ".com", 1.25), key("insert", ".cn", 1.25), key("hide", "", 1, { "icon": w.hideIcon, "name": w.hide }),
                  key("next", w.next, 1, { "strong": true })];
    return [signs("1234567890"), letters("qwertyuiop"), letters("asdfghjkl"), third, last];
}
