import { createRequire } from "node:module";
import type { ChartSpec } from "../../charts/spec.js";
import { loadPackageText } from "../../io/package-file.js";

const require = createRequire(import.meta.url);

/** Text inside a script element: nothing in it may end the element. */
const inScript = (text: string): string =>
  text.replace(/<\/(script)/giu, "<\\/$1").replaceAll("<!--", "<\\!--");

const START = `
for (const place of document.querySelectorAll("[data-figure]")) {
  const spec = JSON.parse(document.getElementById("live-charts").textContent)[place.dataset.figure];
  if (!spec) continue;
  const live = document.createElement("span");
  live.className = "live";
  new vega.View(vega.parse(spec), { renderer: "svg", container: live, hover: true }).runAsync().then((view) => {
    const still = place.querySelector("svg");
    const chart = live.querySelector("svg");
    for (const name of ["role", "aria-label"]) chart.setAttribute(name, still.getAttribute(name) ?? "");
    place.replaceChildren(live);
  }).catch(() => undefined);
}
`;

/**
 * Scripts that bring the charts of a page to life: Vega from the installed package and the charts compiled from Vega-Lite,
 * all inside the page. Where scripts do not run the still charts stay.
 */
export async function liveCharts(specs: ReadonlyMap<string, ChartSpec>): Promise<string> {
  const vegaLite: typeof import("vega-lite") = require("vega-lite");
  const compiled = Object.fromEntries([...specs].map(([id, spec]) => [id, vegaLite.compile(spec).spec]));
  const library = await loadPackageText("vega/build/vega.min.js");
  const data = JSON.stringify(compiled).replaceAll("<", "\\u003c");
  return (
    `<script>${inScript(library.replace(/\n\/\/# sourceMappingURL=.*$/u, ""))}</script>` +
    `<script type="application/json" id="live-charts">${data}</script>` +
    `<script>${START}</script>`
  );
}
