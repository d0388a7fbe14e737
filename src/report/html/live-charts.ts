import { createRequire } from "node:module";
import type { ChartSpec } from "../../charts/spec.js";
import { citationTooltip } from "../../charts/tooltip.js";
import { loadPackageText } from "../../io/package-file.js";
import { forJsonLd, forPeopleCsv } from "../../model/clean-text.js";
import type { Language } from "../../model/language.js";

const require = createRequire(import.meta.url);

/** Text inside a script element: nothing in it may end the element. */
const inScript = (text: string): string =>
  text.replace(/<\/(script)/giu, "<\\/$1").replaceAll("<!--", "<\\!--");

const START = `
const save = (name, href) => {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
};
const blobUrl = (text, type) => URL.createObjectURL(new Blob([text], { type }));
const size = matchMedia("(max-width: 40rem)").matches ? "narrow" : "wide";
const charts = JSON.parse(document.getElementById("live-charts").textContent);
for (const place of document.querySelectorAll("[data-figure]")) {
  const name = place.dataset.figure;
  const chart = charts[name];
  if (!chart) continue;
  const live = document.createElement("span");
  live.className = "live";
  const told = document.createElement("span");
  told.className = "told";
  told.hidden = true;
  // Pointing and tapping both tell of a mark; the text is set as text, never as markup.
  const tell = (_, event, __, value) => {
    told.hidden = value === null || value === undefined || value === "";
    if (told.hidden) return;
    told.replaceChildren(...Object.entries(value).filter(([, text]) => text !== "").map(([key, text]) => {
      const line = document.createElement("span");
      line.style.display = "block";
      line.textContent = key + " " + text;
      return line;
    }));
    const box = live.getBoundingClientRect();
    told.style.top = event.clientY - box.top + 14 + "px";
    told.style.left = 0;
    told.style.left = Math.max(0, Math.min(event.clientX - box.left, box.width - told.offsetWidth)) + "px";
  };
  // Expressions are interpreted, never compiled, so that the page need not allow evaluation.
  const view = new vega.View(vega.parse(chart[size], undefined, { ast: true }), {
    expr: vega.expressionInterpreter, renderer: "svg", container: live, hover: true, tooltip: tell,
  });
  view.runAsync().then(() => {
    const still = place.querySelector("." + size + " svg");
    const svg = live.querySelector("svg");
    for (const key of ["role", "aria-label"]) svg.setAttribute(key, still.getAttribute(key) ?? "");
    live.append(told);
    // A finger does not hover: a tap tells of the mark that it meets, and one beside all marks of none.
    live.addEventListener("click", (event) => tell(null, event, null, event.target.__data__?.tooltip));
    place.replaceChildren(live);
    // What is told of a mark near the foot reaches beyond the chart.
    place.classList.add("alive");
    const tools = document.createElement("p");
    tools.className = "tools";
    const button = (text, work) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.addEventListener("click", work);
      tools.append(made);
    };
    button("PNG", async () => save(name + ".png", (await view.toCanvas(2)).toDataURL("image/png")));
    button("SVG", async () => save(name + ".svg", blobUrl(await view.toSVG(), "image/svg+xml")));
    button("CSV", () => save(name + ".csv", blobUrl("\\ufeff" + chart.csv, "text/csv")));
    if (charts.evidence) {
      const link = document.createElement("a");
      link.href = charts.evidence.url + chart.at;
      link.textContent = charts.evidence.words;
      tools.append(link);
    }
    place.after(tools);
  }).catch(() => undefined);
}
`;

/** What the live charts of a page are told beside the charts themselves. */
export interface LiveOptions {
  readonly language: Language;
  /** The address of the evidence page; none where no such page is made. */
  readonly evidence?: string | undefined;
}

/** The targets in a chart's data, each once, wherever they stand in it. */
function dataOf(value: unknown, found: Map<string, Record<string, unknown>>): void {
  if (typeof value !== "object" || value === null) return;
  if ("target_id" in value && typeof value.target_id === "string") {
    found.set(value.target_id, value as Record<string, unknown>);
    return;
  }
  for (const part of Object.values(value)) dataOf(part, found);
}

/** The targets that a chart shows as CSV, headed as its tooltips name their parts. */
function csvOf(spec: ChartSpec, language: Language): string {
  const rows = new Map<string, Record<string, unknown>>();
  dataOf(spec, rows);
  const columns = citationTooltip(language);
  const cell = (text: string): string => `"${forPeopleCsv(text).replaceAll('"', '""')}"`;
  return [
    columns.map(({ title }) => title),
    ...[...rows.values()].map((row) => columns.map(({ field }) => String(row[field] ?? ""))),
  ]
    .map((row) => row.map(cell).join(","))
    .join("\r\n");
}

/**
 * Scripts that bring the charts of a page to life: Vega from the installed package and the charts compiled from Vega-Lite,
 * all inside the page. Where scripts do not run the still charts stay.
 */
export async function liveCharts(
  specs: Readonly<Record<"wide" | "narrow", ReadonlyMap<string, ChartSpec>>>,
  { language, evidence }: LiveOptions,
): Promise<string> {
  const vegaLite: typeof import("vega-lite") = require("vega-lite");
  const compiled = Object.fromEntries(
    [...specs.wide].map(([id, spec]) => [
      id,
      {
        wide: vegaLite.compile(spec).spec,
        narrow: vegaLite.compile(specs.narrow.get(id) ?? spec).spec,
        csv: csvOf(spec, language),
        at: id === "summary" ? "#pairs" : `#family=${id}`,
      },
    ]),
  );
  const linked =
    evidence === undefined
      ? compiled
      : {
          ...compiled,
          evidence: { url: evidence, words: language === "zh" ? "查看原文依据" : "See the evidence" },
        };
  const libraries = await Promise.all(
    ["vega/build/vega.min.js", "vega-interpreter/build/vega-interpreter.min.js"].map(loadPackageText),
  );
  const data = forJsonLd(linked);
  return (
    libraries
      .map((text) => `<script>${inScript(text.replace(/\n\/\/# sourceMappingURL=.*$/u, ""))}</script>`)
      .join("") +
    `<script type="application/json" id="live-charts">${data}</script>` +
    `<script>${START}</script>`
  );
}
