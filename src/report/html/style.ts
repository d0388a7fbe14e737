/**
 * The style sheet of a report: light and dark, for screens and for A4 paper. Fonts are named, never fetched; where a
 * machine lacks one the next is taken.
 */
export const STYLE = `
/* The marks of verdicts: fonts that stand in for others draw a circle with a quarter as a dot. */
@font-face { font-family: Marks; src: local("Segoe UI Symbol"), local("Apple Symbols"), local("DejaVu Sans"); unicode-range: U+25CB, U+25CF, U+25D0, U+25D4; }
:root {
  color-scheme: light dark;
  --ink: #1c2024; --soft: #5b6470; --line: #d5dae1; --ground: #ffffff; --band: #f4f6f8; --link: #0b5cad; --mark: #fff2c4;
  --text: Marks, "Noto Serif SC", "Source Han Serif SC", "Songti SC", "SimSun", "Noto Serif CJK SC", Georgia, "Times New Roman", serif;
  --head: Marks, "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "SimHei", "Noto Sans CJK SC", system-ui, "Segoe UI", Arial, sans-serif;
}
/* In English the Latin fonts come first: a Chinese font sets quotation marks as wide as a character. */
:root:lang(en) { --text: Marks, Georgia, "Times New Roman", "Liberation Serif", "DejaVu Serif", "Noto Serif SC", "Songti SC", "SimSun", "Noto Serif CJK SC", serif; --head: Marks, system-ui, "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --soft: #a3adb8; --line: #3a424c; --ground: #14171a; --band: #1d2227; --link: #7db8f5; --mark: #4a3f12; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.75 var(--text); overflow-wrap: anywhere; line-break: strict;
}
main { max-width: 68rem; margin: 0 auto; padding: 1rem 1.5rem; }
h1, h2, h3, th, nav.contents, caption, .skip { font-family: var(--head); }
h1 { font-size: 1.9rem; line-height: 1.3; margin: 1rem 0; }
h2 { font-size: 1.4rem; line-height: 1.35; margin: 2.6rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.12rem; line-height: 1.4; margin: 2rem 0 .6rem; }
p, ul, ol { margin: .6rem 0; }
.signed { font-family: var(--head); margin: .1rem 0; }
ul ul { list-style-type: "–  "; }
@counter-style references { system: extends decimal; prefix: "["; suffix: "] "; }
main > ol { list-style: references; padding-left: 2.6rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .table:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; background: var(--ground); padding: .5rem 1rem; z-index: 1; }
.skip:focus { left: 0; top: 0; }
nav.contents { font-size: .92rem; border: solid var(--line); border-width: 1px 0; padding: .4rem 0; margin: 1.2rem 0; }
nav.contents ol { list-style: none; padding-left: 0; }
nav.contents ol ol { padding-left: 1.2rem; display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
.contents-title { font-weight: 700; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; min-width: 44rem; table-layout: fixed; font-size: .88rem; line-height: 1.55; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--band); border-bottom: 2px solid var(--soft); }
tbody th { font-weight: 600; }
tr:target, li:target { background: var(--mark); }
figure { margin: 1.2rem 0; }
figcaption { font: .88rem/1.5 var(--head); color: var(--soft); margin-top: .4rem; }
.figure { display: block; overflow-x: auto; background: #ffffff; border-radius: 4px; }
.live { display: block; }
.figure.alive { overflow: visible; }
.figure svg { display: block; max-width: 100%; height: auto; }
[data-row] { unicode-bidi: isolate; }
sup { line-height: 0; }
.n { white-space: nowrap; }
.footnotes { font-size: .88rem; border-top: 2px solid var(--line); margin-top: 3rem; }
.footnotes li { margin: .3rem 0; }
.figure .live { position: relative; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-top: .4rem; font: .85rem/1.4 var(--head); }
.tools button { font: inherit; padding: .2rem .6rem; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 4px; }
.told { position: absolute; z-index: 2; max-width: min(26rem, 90%); padding: .4rem .7rem; background: var(--ground); color: var(--ink); border: 1px solid var(--soft); border-radius: 4px; font: .8rem/1.5 var(--head); pointer-events: none; }
.figure .wide, .figure .narrow { display: block; }
.figure .narrow { display: none; }
@media screen and (prefers-color-scheme: dark) { .figure { background: transparent; } }
@media screen and (max-width: 40rem) {
  .figure .wide { display: none; }
  .figure .narrow { display: block; }
  .figure .narrow svg { width: 100%; max-width: 26rem; }
  figure { margin: 1.2rem -.5rem; }
  main { padding: .8rem 1rem; }
  h1 { font-size: 1.5rem; }
  .table { overflow: visible; }
  .table table, .table tbody, .table tr, .table th, .table td, .table caption { display: block; min-width: 0; width: 100%; }
  .table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .table tbody tr { border: 1px solid var(--line); border-radius: 6px; margin: .7rem 0; padding: .3rem 0; }
  .table tbody th, .table tbody td { border: 0; padding: .25rem .8rem; }
  .table tbody th { font-size: .95rem; background: var(--band); }
  .table td[data-label]::before { content: attr(data-label); display: block; font: .78rem/1.4 var(--head); color: var(--soft); }
  .table td:empty { display: none; }
}
@page { size: A4; margin: 20mm 18mm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #999; --ground: #fff; --band: #f0f0f0; --link: #000; --mark: #fff; }
  body { font-size: 10pt; line-height: 1.5; }
  .footnotes { font-size: 8pt; line-height: 1.4; }
  .footnotes ol { column-count: 2; column-gap: 8mm; padding-left: 1.6rem; }
  main { max-width: none; padding: 0; }
  .skip, .data-footnote-backref { display: none; }
  header { padding-top: 25%; break-after: page; }
  header > * { text-align: center; }
  header :not(.signed) + .signed { margin-top: 9cm; }
  .signed { font-size: 13pt; }
  nav.contents { break-after: page; border: 0; }
  .table { overflow: visible; }
  table { min-width: 0; font-size: 8pt; line-height: 1.4; }
  th, td { padding: .25rem .5rem; }
  thead { display: table-header-group; }
  tr, figure, .table:not(:has(tr:nth-child(6))) { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  a { text-decoration: none; }
}
`;
