/** The style of the evidence page: measures by colour and by the shape of their line, so that colour alone tells nothing. */
export const EVIDENCE_STYLE = `
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1rem; padding: 0; list-style: none; font-size: .9rem; }
form.filters { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; padding: .8rem 1rem; background: var(--band); border: 1px solid var(--line); border-radius: 6px; position: sticky; top: 0; z-index: 1; }
form.filters label { display: grid; gap: .15rem; font: .85rem/1.4 var(--head); }
form.filters select, form.filters button { font: .95rem/1.4 var(--head); padding: .3rem .5rem; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 4px; max-width: 14rem; }
form.filters button:focus-visible, form.filters select:focus-visible, mark:focus { outline: 3px solid var(--link); outline-offset: 2px; }
#detail { flex-basis: 100%; margin: 0; min-height: 1.6em; font-size: .9rem; }
section { scroll-margin-top: 7.5rem; }
mark { scroll-margin-top: 11rem; color: inherit; padding: 0 .12em; border-radius: 3px; border-bottom: 2px solid currentColor; background: var(--m, var(--mark)); }
mark.strive { border-bottom-style: dashed; }
mark:empty { padding: 0; border: 0; }
mark.off { background: none; border-bottom-color: transparent; }
.m-level { --m: #cfe4f7; } .m-increment { --m: #d5efd2; } .m-annual { --m: #e6f0b8; } .m-cumulative { --m: #fde3b8; }
.m-growth { --m: #f7d3de; } .m-change { --m: #e5d6f3; } .m-relative { --m: #e2e2e2; }
@media (prefers-color-scheme: dark) {
  .m-level { --m: #1d4466; } .m-increment { --m: #23512a; } .m-annual { --m: #4a5220; } .m-cumulative { --m: #5c4214; }
  .m-growth { --m: #5f2a3d; } .m-change { --m: #452f5e; } .m-relative { --m: #454545; }
}
.quote { border-bottom: 1px dotted var(--soft); }
.other { color: var(--soft); border-bottom: 1px dotted var(--line); }
.gap { padding: .3rem .8rem; border-left: 4px solid var(--soft); background: var(--band); font-family: var(--head); font-size: .9rem; }
.raw, .number { color: var(--soft); font-size: .85rem; }
.text h3 { margin-top: 1.4rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
mark:target, mark:focus { box-shadow: 0 0 0 3px var(--mark), 0 0 0 5px var(--link); }
.card { border: 1px solid var(--line); border-radius: 8px; padding: .4rem 1.2rem 1rem; margin: 1.2rem 0; scroll-margin-top: 7.5rem; }
.card:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
.card h3 { margin: .8rem 0 .4rem; } .card h4 { font: 600 .95rem/1.4 var(--head); margin: .9rem 0 .3rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0 1.6rem; }
.card blockquote { margin: .5rem 0; padding: .1rem .9rem; border-left: 4px solid var(--line); }
.where, .origins, .answers { font-size: .88rem; line-height: 1.6; }
.origins { color: var(--soft); padding-left: 1.2rem; }
.answers { padding-left: 1.6rem; columns: 2 20rem; column-gap: 2rem; } .answers li { break-inside: avoid; }
.o-same strong { font-weight: 400; color: var(--soft); }
.card pre { white-space: pre-wrap; font-size: .82rem; }
.card .tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; } .card .tools[hidden] { display: none; }
.card button { font: .9rem/1.4 var(--head); padding: .3rem .7rem; color: var(--ink); background: var(--ground); border: 1px solid var(--soft); border-radius: 4px; }
.card output { font-size: .82rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  form.filters { position: static; display: grid; grid-template-columns: 1fr 1fr; align-items: end; }
  form.filters select { width: 100%; max-width: 100%; }
  #detail { grid-column: 1 / -1; }
  section { scroll-margin-top: 1rem; } mark { scroll-margin-top: 4rem; }
}
@media print { .card { break-inside: avoid; } .card .tools { display: none; } }
@media print { form.filters { display: none; } mark { print-color-adjust: exact; } }
`;
