"""How the pages look: the tokens of the app's own themes, in one style sheet."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root{color-scheme:light dark;
--canvas:#F7F6F3;--surface:#FFFFFF;--sunken:#F2F0EB;--line:#E2DED6;--text:#1C1B18;--text2:#55514A;
--text3:#6B665D;--accent:#2A55D4;--tint:#E3EAFC;--accenttext:#2148BA;--good:#17713F;
--goodtint:#DFF1E6;--goodfill:#2E9E60;--warn:#855000;--warntint:#FBEBCB;--warnfill:#C47C00;
--stop:#B3261E;--stopfill:#D6372C;--stage:#22242A}
@media (prefers-color-scheme:dark){:root{
--canvas:#171614;--surface:#211F1D;--sunken:#191816;--line:#36332F;--text:#F3F1EC;--text2:#C0BBB1;
--text3:#A09A8F;--accent:#8CABFF;--tint:#242F54;--accenttext:#A9C0FF;--good:#6FCF97;
--goodtint:#1B3627;--goodfill:#4DB67D;--warn:#F2BA52;--warntint:#3D2F13;--warnfill:#E8A52B;
--stop:#FF8F84;--stopfill:#EE5E52;--stage:#0B0B0C}}
*{box-sizing:border-box;margin:0}
body{background:var(--canvas);color:var(--text);font:14px/20px Inter,system-ui,-apple-system,
"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;
padding:40px 24px 48px;overflow-wrap:anywhere}
main,header,footer{max-width:1120px;margin:0 auto}
header{padding-bottom:24px}
h1{font-size:28px;line-height:36px;font-weight:650;letter-spacing:-.02em}
h2{font-size:16px;line-height:24px;font-weight:600;margin:32px 0 8px}
h3{font-size:12px;line-height:16px;font-weight:600;color:var(--text2);margin:16px 0 4px}
header p{color:var(--text2);font-size:16px;line-height:24px}
main{display:grid;gap:0 32px;grid-template-columns:minmax(0,3fr) minmax(0,2fr);align-items:start}
main>section>h2:first-child{margin-top:0}
.one,.one~footer{max-width:720px;display:block}
@media (max-width:860px){main{grid-template-columns:minmax(0,1fr)}
main>section+section{margin-top:32px}}
video{display:block;width:100%;max-height:70vh;background:var(--stage);border-radius:12px}
.strip{display:flex;gap:3px;height:12px;margin:16px 0 4px}
.strip i{border-radius:2px;min-width:2px;background:var(--line)}
.strip .speak{background:var(--text2)}.strip .listen{background:var(--accent)}
ul,ol{list-style:none;padding:0}
li{display:flex;gap:12px;align-items:baseline;padding:8px 0;border-top:1px solid var(--line)}
li:first-child{border-top:0}
li>span:nth-child(2){flex:1;min-width:0}
.at{flex:none;width:48px;color:var(--text2)}
a{color:var(--accenttext);text-decoration:none;border-radius:4px}
a:hover{text-decoration:underline}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.phase{font-weight:600}.phase .quiet{font-weight:400}.quiet{color:var(--text2)}
.green{color:var(--good)}.amber{color:var(--warn)}.red,.fault{color:var(--stop)}
.chip{flex:none;font-size:12px;line-height:16px;font-weight:600;padding:4px 10px;border-radius:12px;
color:var(--text2);background:var(--sunken)}
.yes{color:var(--good);background:var(--goodtint)}
.notyet{color:var(--warn);background:var(--warntint)}
.tag{color:var(--accenttext);background:var(--tint);padding:2px 8px;border-radius:11px;
font-size:12px;line-height:18px;font-weight:600}
.said{white-space:pre-wrap;background:var(--surface);border:1px solid var(--line);border-radius:8px;
padding:8px 12px}
.number{flex:none;width:16px;font-weight:600;color:var(--accenttext)}
footer{margin-top:40px;padding-top:16px;border-top:1px solid var(--line);color:var(--text3);
font-size:12px;line-height:16px}
footer p+p{margin-top:4px}
@media print{body{padding:0}video{display:none}}
"""
