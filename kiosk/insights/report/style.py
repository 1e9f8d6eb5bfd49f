"""How the page looks: the kiosk's paper, ink and gold line; white paper when it is printed."""

STYLE = """
:root { --paper:#F4F2EC; --ink:#15202B; --ink2:#46525E; --ink3:#5A6570; --rule:#D5D0C4; --gold:#A3772B;
  --serif:"Kiosk Serif","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,serif;
  --sans:"Kiosk Sans","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",
  sans-serif; }
:lang(en) { --serif:"Source Serif 4","Noto Serif","Liberation Serif","Times New Roman","Noto Serif CJK SC",serif;
  --sans:"Segoe UI","Helvetica Neue","Noto Sans","Liberation Sans",Arial,"Noto Sans CJK SC",sans-serif; }
* { box-sizing:border-box; margin:0; -webkit-print-color-adjust:exact; print-color-adjust:exact; }
body { background:var(--paper); color:var(--ink); font:14px/1.5 var(--sans); font-variant-numeric:lining-nums; }
header, main { max-width:820px; margin:0 auto; padding:0 40px 0 60px; position:relative; }
header { padding-top:44px; }
main { padding-top:24px; padding-bottom:60px; }
header::before { content:""; position:absolute; left:24px; top:70px; bottom:-12px; border-left:4px solid var(--gold); }
header::after { content:""; position:absolute; left:16px; top:60px; width:20px; height:20px; border-radius:50%;
  background:var(--gold); border:4px solid var(--paper); outline:2px solid var(--gold); }
main::before { content:""; position:absolute; left:24px; top:0; bottom:60px; border-left:4px solid var(--gold); }
h1 { font:700 40px/1.2 var(--serif); }
h2 { font:700 20px/1.4 var(--serif); margin:0 0 8px; position:relative; }
h2::before { content:""; position:absolute; left:-41px; top:6px; width:14px; height:14px; border-radius:50%;
  background:var(--paper); border:4px solid var(--gold); }
header p { font-size:16px; }
.period { color:var(--ink2); }
.note { color:var(--ink3); font-size:12.5px; margin:4px 0 8px; }
section { margin:30px 0 0; break-inside:avoid; }
section.long { break-inside:auto; }
.key { display:grid; grid-template-columns:repeat(4,1fr); gap:20px; margin:0 0 8px; break-inside:avoid; }
.key b { font:400 44px/1.15 var(--serif); letter-spacing:-.01em; }
.key i { font-style:normal; margin-left:5px; color:var(--ink2); }
.key span, .key small { display:block; }
.key small { color:var(--ink3); font-size:12px; }
.chart { display:block; width:100%; font:12px var(--sans); font-variant-numeric:tabular-nums; }
table { border-collapse:collapse; width:100%; margin:0 0 10px; font-variant-numeric:tabular-nums; }
tr { break-inside:avoid; }
thead th { font-weight:400; color:var(--ink3); font-size:12px; text-align:right; vertical-align:bottom;
  padding:0 0 3px 8px; border-bottom:1px solid var(--ink3); }
th:first-child { text-align:left; font-weight:400; padding-left:0; }
td { text-align:right; padding:3px 0 3px 8px; border-bottom:1px solid var(--rule); white-space:nowrap; }
tbody th { padding:3px 8px 3px 0; border-bottom:1px solid var(--rule); line-height:1.35; }
td small { color:var(--ink3); }
.row { vertical-align:middle; margin-left:10px; }
.n { display:inline-block; min-width:44px; text-align:right; }
.share { display:inline-block; min-width:42px; text-align:right; color:var(--ink2); }
.bars td { text-align:left; width:1%; }
.bars thead th { white-space:nowrap; }
.bars thead th:nth-child(2) { text-align:left; }
.bars td + td { text-align:right; }
.headless thead { display:none; }
.two { column-count:2; column-gap:32px; }
.two table { break-inside:avoid; }
.two .row { width:64px; }
.above { paint-order:stroke; stroke:var(--paper); stroke-width:4px; stroke-linejoin:round; }
.parks td:nth-child(2) { width:1%; }
.hours { table-layout:fixed; font-size:12.5px; }
.hours th, .hours td { padding:1px; border:0; text-align:center; }
.hours th:first-child { width:102px; text-align:left; }
.hours th:nth-last-child(1) { width:64px; } .hours th:nth-last-child(2) { width:48px; }
.hours td:nth-last-child(-n+2), .hours thead th:nth-last-child(-n+2) { text-align:right; }
.hours tbody tr:last-child > * { color:var(--ink2); padding-top:5px; }
.hours td:nth-last-child(-n+2), .hours th:nth-last-child(-n+2) { padding-left:6px; }
.narrow { font-size:10px; } .narrow th:first-child { width:80px; }
.narrow th:nth-last-child(1) { width:48px; } .narrow th:nth-last-child(2) { width:40px; }
.whole { white-space:nowrap; } .hours tbody tr:last-child .whole { white-space:normal; }
.on, .off { display:block; line-height:20px; height:20px; }
.off { background:repeating-linear-gradient(45deg,#EFECE4 0 4px,#A9A498 4px 5px); }
.part { outline:1px dashed var(--ink3); outline-offset:-1px; }
.legend .on, .legend .off { display:inline-block; width:20px; height:14px; margin:0 7px 0 0; vertical-align:-2px; }
.legend span:not(:first-child) { margin-left:22px; }
.read li { color:var(--ink2); font-size:12.5px; margin:0 0 5px; padding-left:2px; }
.read ol { padding-left:20px; }
@media (max-width:640px) { .key { grid-template-columns:1fr 1fr; } .two { column-count:1; }
  header, main { padding-right:16px; } }
@page { size:A4; margin:14mm 13mm 16mm; @bottom-right { content:counter(page) " / " counter(pages);
  color:#5A6570; font:10px "Noto Sans CJK SC","Microsoft YaHei",sans-serif; } }
@media print { :root { --paper:#fff; } header, main { max-width:none; padding-right:0; }
  header { padding-top:0; } header::before { top:24px; } header::after { top:14px; } main { padding-top:16px; }
  body { font-size:11.5px; } td, tbody th { padding-top:2px; padding-bottom:2px; }
  .key b { font-size:34px; } section { margin-top:18px; }
  .read li { font-size:10.5px; margin-bottom:3px; } .note { font-size:10.5px; }
  section.read { break-inside:auto; } h2 { break-after:avoid; } .chart { max-height:150px; } }
"""
