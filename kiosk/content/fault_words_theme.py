"""The words of faults in the zone's look: colours, logo, map."""

from __future__ import annotations

from kiosk.content.fault_words_form import Words

THEME: dict[str, Words] = {
    "colour-form": Words(
        "“{found}”不是颜色",
        "“{found}” is not a colour",
        '请写成 "#15202B" 这样：井号、六位十六进制数字，加引号',
        'write it like "#15202B": a number sign, six hexadecimal digits, in quotes',
    ),
    "colour-contrast": Words(
        "{token} 在 {ground} 上看不清：对比度 {found}:1，至少要 {wanted}:1",
        "{token} cannot be read on {ground}: contrast {found}:1, at least {wanted}:1 is needed",
        "请改用 {better}，或再深（浅）一些的颜色",
        "use {better}, or a colour still further from the ground",
    ),
    "colour-contrast-none": Words(
        "{token} 在 {ground} 上看不清：对比度 {found}:1，至少要 {wanted}:1",
        "{token} cannot be read on {ground}: contrast {found}:1, at least {wanted}:1 is needed",
        "它要同时用在几种底色上，没有颜色都能看清：请先把底色改得更接近，再选颜色",
        "it stands on several grounds, and no colour can be read on all: bring the grounds closer together first",
    ),
    "map-approval": Words(
        "地图没有审图号，不能展示",
        "a map without its approval number (审图号) must not be shown",
        "请在 approval 里照抄地图上的审图号，如 湘S(2020)012号；没有就删去 map 这一节",
        "copy the number printed on the map into `approval`, like 湘S(2020)012号; without one take `map` out",
    ),
    "map-approval-form": Words(
        "“{found}”不像审图号",
        "“{found}” is not like an approval number (审图号)",
        "请照抄地图上的审图号：有年份和“号”字，如 湘S(2020)012号、GS(2022)4308号",
        "copy the number printed on the map: it has a year and ends in 号, like 湘S(2020)012号 or GS(2022)4308号",
    ),
}
