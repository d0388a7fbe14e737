import type { Dataset } from "../tables/dataset.js";
import { SCHEMAS } from "../tables/schemas.js";
import { html } from "./html.js";
import { renderRows } from "./render-table.js";
import { type Rendered, say, type View } from "./rendered.js";

/** A dataset: its documents with their regions, periods and number of targets, and the size of its tables. */
export function renderDataset(dataset: Dataset, view: View): Rendered {
  const zh = view.language === "zh";
  const names = new Map(dataset.rows.regions.map((row) => [row.region_code, zh ? row.name_zh : row.name_en]));
  const count = (id: string): number => dataset.rows.targets.filter((row) => row.document_id === id).length;
  const rows = dataset.rows.documents.map((row) => ({
    document_id: row.document_id,
    region: names.get(row.region_code) ?? row.region_code,
    title: zh ? row.title_zh : row.title_en,
    period_start: row.period_start,
    period_end: row.period_end,
    targets: count(row.document_id),
  }));
  const columns = ["document_id", "region", "title", "period_start", "period_end", "targets"];
  const documents = renderRows(columns, rows.slice(0, view.rows), rows.length, {
    ...view,
    columns: undefined,
  });
  const sizes = Object.values(SCHEMAS)
    .map(({ name, title }) => `${title[view.language]} ${dataset.rows[name].length}`)
    .join(say(view, "、", ", "));
  return {
    html: html`${documents.html}<p class="cp-soft">${sizes}</p>`,
    text: `${documents.text}\n${sizes}`,
  };
}
