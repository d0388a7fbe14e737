/** The style of the review page, on top of that of reports: kinds of numbers by line and ground, so that colour alone tells nothing. */
export const REVIEW_STYLE = `
:root { --ok: #1d6b3a; --warn: #7a4b00; --warn-ground: #fff0cc; --gone: #8a2c22; --on: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ok: #8fd6a8; --warn: #ffd27a; --warn-ground: #4a3810; --gone: #f0a39b; --on: #7db8f5; } }
body { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100vh; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center; padding: .5rem 1rem; border-bottom: 1px solid var(--line); font: .92rem/1.5 var(--head); }
header h1 { font-size: 1.1rem; margin: 0; }
header p { margin: 0; }
progress { width: 10rem; accent-color: var(--on); }
.panes { display: grid; grid-template-columns: minmax(0, 1fr) minmax(24rem, 40rem); min-height: 0; max-width: none; padding: 0; margin: 0; }
.pane { overflow: auto; padding: .6rem 1.2rem 4rem; min-height: 0; }
.pane + .pane { border-left: 1px solid var(--line); background: var(--band); }
#text { position: relative; }
@media (max-width: 60rem) { body { display: block; height: auto; } .panes { display: block; } #text { height: 38vh; border-bottom: 2px solid var(--line); } .pane + .pane { border: 0; overflow: visible; } .keys { display: none; } }
.pane h2 { margin: .3rem 0; border: 0; padding: 0; font-size: 1.15rem; }
.pane:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, h2:focus-visible { outline: 3px solid var(--on); outline-offset: 1px; }
button.n { font: inherit; color: inherit; background: none; border: 0; border-bottom: 2px dotted var(--soft); padding: 0 .1em; margin: 0; cursor: pointer; }
button.n.draft { border-bottom: 3px solid var(--on); font-weight: 700; }
button.n.doubt { background: var(--warn-ground); border-bottom: 3px double var(--warn); }
button.n.reviewed { border-bottom: 3px solid var(--ok); font-weight: 700; }
button.n.reviewed::after { content: "✓"; color: var(--ok); font-size: .75em; }
button.n.dropped { border-bottom: 2px solid var(--gone); text-decoration: line-through; }
button.n.unread { outline: 2px dashed var(--gone); outline-offset: 1px; border: 0; }
button.n.now { outline: 3px solid var(--on); outline-offset: 2px; border-radius: 2px; }
blockquote { margin: .5rem 0; padding: .5rem .8rem; border-left: 4px solid var(--on); background: var(--ground); }
blockquote mark { background: var(--mark); color: var(--ink); font-weight: 700; border-bottom: 3px solid var(--on); }
.doubts { color: var(--warn); font-family: var(--head); font-weight: 600; margin: .3rem 0; }
.doubts.none { color: var(--ok); font-weight: 400; }
label[for="f-search"] { margin-right: .5rem; }
.actions, .many, .why { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; font-family: var(--head); font-size: .92rem; }
button.act { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 5px; padding: .3rem .7rem; cursor: pointer; }
button.act[data-action="accept"], button.act[data-action="take"] { border: 2px solid var(--ok); font-weight: 700; }
button.act[aria-disabled="true"] { opacity: 1; border-style: dashed; }
kbd { font: .8em/1.4 ui-monospace, monospace; border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; margin-left: .4em; color: var(--soft); background: var(--ground); }
fieldset { border: 1px solid var(--line); border-radius: 5px; margin: .5rem 0; font: .92rem/1.5 var(--head); background: var(--ground); }
fieldset ul { list-style: none; margin: 0; padding: 0; }
fieldset li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .4rem; align-items: baseline; }
fieldset .defined { grid-column: 2; margin: 0 0 .2rem; color: var(--soft); font-size: .85em; }
fieldset.doubted .defined { color: var(--ink); }
fieldset .new { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: .3rem .5rem; align-items: baseline; margin: .4rem 0 0; }
fieldset kbd { margin: 0 .5em 0 0; }
fieldset code { color: var(--soft); font-size: .8em; margin-left: .6em; }
.doubted, tr.doubted > * { background: var(--warn-ground); }
.pane table { min-width: 0; table-layout: auto; font-family: var(--head); }
#panel table { table-layout: fixed; overflow-wrap: break-word; }
#panel th:first-child { width: 33%; }
#panel th:last-child { width: 25%; }
#panel td input, #panel td select, .new input { width: 100%; max-width: 16rem; box-sizing: border-box; }
.pane table th, .pane table td { padding: .18rem .4rem; }
.pane input:not([type=radio]), .pane select, header select { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 4px; padding: .12rem .35rem; max-width: 100%; }
header select { max-width: min(44rem, calc(100vw - 2rem)); }
.from { color: var(--soft); font-size: .85em; }
tr.doubted .from { color: var(--ink); }
#said { min-height: 1.5em; font-weight: 600; }
#said.wrong { color: var(--gone); }
.keys { color: var(--soft); font-size: .85rem; }
`;
