/**
 * The style sheet of a report: light and dark, for screens and for A4 paper. Fonts are named, never fetched; where a
 * machine lacks one the next is taken.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c2024; --soft: #5b6470; --line: #d5dae1; --ground: #ffffff; --band: #f4f6f8; --link: #0b5cad; --mark: #fff2c4;
  --text: "Noto Serif SC", "Source Han Serif SC", "Songti SC", "SimSun", "Noto Serif CJK SC", Georgia, "Times New Roman", serif;
  --head: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "SimHei", "Noto Sans CJK SC", system-ui, "Segoe UI", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --soft: #a3adb8; --line: #3a424c; --ground: #14171a; --band: #1d2227; --link: #7db8f5; --mark: #4a3f12; }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.75 var(--text); overflow-wrap: anywhere; line-break: strict;
}
main, nav.contents { max-width: 68rem; margin: 0 auto; padding: 1rem 1.5rem; }
h1, h2, h3, th, nav.contents, caption, .skip { font-family: var(--head); }
h1 { font-size: 1.9rem; line-height: 1.3; margin: 1rem 0; }
h2 { font-size: 1.4rem; line-height: 1.35; margin: 2.6rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.12rem; line-height: 1.4; margin: 2rem 0 .6rem; }
p, ul, ol { margin: .6rem 0; }
ul ul { list-style-type: "–  "; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .table:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; background: var(--ground); padding: .5rem 1rem; z-index: 1; }
.skip:focus { left: 0; top: 0; }
nav.contents { font-size: .92rem; border-bottom: 1px solid var(--line); }
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
.figure { display: block; margin: 1rem 0; overflow-x: auto; background: #ffffff; border-radius: 4px; }
.live { display: block; }
.figure svg { display: block; max-width: 100%; height: auto; }
[data-row] { unicode-bidi: isolate; }
sup { line-height: 0; }
.footnotes { font-size: .88rem; border-top: 2px solid var(--line); margin-top: 3rem; }
.footnotes li { margin: .3rem 0; }
@page { size: A4; margin: 20mm 18mm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #999; --ground: #fff; --band: #f0f0f0; --link: #000; --mark: #fff; }
  body { font-size: 10.5pt; line-height: 1.6; }
  main, nav.contents { max-width: none; padding: 0; }
  .skip, .data-footnote-backref { display: none; }
  nav.contents { break-after: page; border: 0; }
  .table { overflow: visible; }
  table { min-width: 0; font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, .figure { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  a { text-decoration: none; }
}
`;
