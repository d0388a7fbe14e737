import { CrossProvinceError } from "../../model/issue.js";
import { nearestFew } from "../../model/nearest.js";
import { refuseUnknown } from "../../model/refuse-unknown.js";
import { requireCode, requireTexts } from "../../model/require.js";
import type { Dataset } from "../../tables/dataset.js";
import { requireDataset } from "../../tables/targets-of.js";
import type { Cited } from "./cited.js";
import { toBibtex } from "./to-bibtex.js";
import { toCslJson } from "./to-csl-json.js";
import { toGbt7714 } from "./to-gbt7714.js";

/** The forms in which documents and targets are cited. */
export const CITATION_STYLES = ["gbt7714", "bibtex", "csl-json"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What an id names: a target with its document, or a document. */
function citedOf({ rows }: Pick<Dataset, "rows">, id: string): Cited {
  const target = rows.targets.find((row) => row.target_id === id) ?? null;
  const document = rows.documents.find((row) => row.document_id === (target?.document_id ?? id));
  if (document !== undefined) return { document, target };
  const known = [
    ...rows.documents.map((row) => row.document_id),
    ...rows.targets.map((row) => row.target_id),
  ];
  throw new CrossProvinceError([
    {
      code: "target-unknown",
      severity: "error",
      at: {},
      received: id,
      expected: nearestFew(id, known).join(", "),
    },
  ]);
}

/** In which form to cite. */
export interface CiteAsOptions {
  /** Default `gbt7714`. */
  readonly style?: CitationStyle;
}

/**
 * Documents or single targets as references for a paper: GB/T 7714, BibTeX or CSL-JSON.
 * @param ids of targets or documents
 * @returns one reference a line for GB/T 7714, entries for BibTeX, one list for CSL-JSON
 * @throws CrossProvinceError for an unknown id, with the nearest known
 * @example
 * citeAs(await loadDataset(), ["jiangxi-2020"], { style: "gbt7714" }).startsWith("江西省"); // => true
 */
export function citeAs(
  dataset: Pick<Dataset, "rows">,
  ids: readonly string[],
  options: CiteAsOptions = {},
): string {
  requireDataset(dataset);
  requireTexts(ids, "ids");
  refuseUnknown(options, ["style"]);
  const { style = "gbt7714" } = options;
  requireCode(style, CITATION_STYLES, "style");
  const cited = ids.map((id) => citedOf(dataset, id));
  switch (style) {
    case "gbt7714":
      return cited.map(toGbt7714).join("\n");
    case "bibtex":
      return cited.map(toBibtex).join("\n\n");
    case "csl-json":
      return JSON.stringify(cited.map(toCslJson), null, 2);
  }
}
