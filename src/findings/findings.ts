import type { Selection } from "../compare/selection.js";
import type { LanguageOption } from "../model/language.js";
import { languageOf } from "../model/refuse-unknown.js";
import { requireRows } from "../model/require.js";
import { fromRows, type Table } from "../tables/arquero.js";
import type { Dataset } from "../tables/dataset.js";
import { requireDataset } from "../tables/targets-of.js";
import { annexLists } from "./annex-lists.js";
import { eachDocument } from "./each-document.js";
import { emptyTableRows } from "./empty-rows.js";
import type { DocumentFinding, Finder, FindingSource } from "./finding.js";
import { growthRates } from "./growth-rates.js";
import { lateDeadlines } from "./late-deadlines.js";
import { lateIssues } from "./late-issues.js";
import { missingUnits } from "./missing-units.js";
import { repetitions } from "./repetitions.js";
import { restatements } from "./restatements.js";
import { isSelected } from "./selected-findings.js";
import { severalNames } from "./several-names.js";
import { tableSums } from "./table-sums.js";
import { tableTotals } from "./table-totals.js";
import { tableUnits } from "./table-units.js";
import { textAndTables } from "./text-and-tables.js";
import { unprintedBases } from "./unprinted-bases.js";
import { weakerWords } from "./weaker-words.js";
import { yearlyAndTotals } from "./yearly-and-totals.js";

/** The questions that the documents are asked, in the order in which the answers are told; one more is one file and one entry. */
export const FINDERS: readonly Finder[] = [
  textAndTables,
  growthRates,
  unprintedBases,
  tableSums,
  tableTotals,
  emptyTableRows,
  tableUnits,
  annexLists,
  restatements,
  repetitions,
  weakerWords,
  severalNames,
  yearlyAndTotals,
  lateDeadlines,
  lateIssues,
  missingUnits,
];

/**
 * What the documents of a dataset say about themselves: sums and cross-sums of their tables, printed growth rates against the columns
 * that they should follow from, text against tables, commitments printed twice, yearly numbers against totals, deadlines beyond the
 * plan or at the end of the year of issue, base years that printed rates fit, annexes that a list leaves out, names and words that
 * change, counters and units missing in print. Computed from the rows, each with its arithmetic, its parents' ids and their quotes;
 * checks that hold are listed as `confirmed`.
 * @param selection findings of these targets and their documents only; they are computed from the whole dataset all the same
 * @example
 * const found = findings(await loadDataset());
 * found.filter(({ kind, severity }) => kind === "table-sum" && severity !== "confirmed"); // => []
 */
export function findings(source: FindingSource | Dataset, selection: Selection = {}): DocumentFinding[] {
  requireDataset(source, "texts");
  const documents = eachDocument(source);
  const found = FINDERS.flatMap((finder) => documents.flatMap((document) => finder.find(document)));
  return found.filter(isSelected(source, selection));
}

/**
 * Findings as a tidy table, one row a finding, texts in one language; `target_ids` and `quotes` hold lists.
 * @example
 * findingsTable([], { language: "zh" }).numRows(); // => 0
 */
export function findingsTable(found: readonly DocumentFinding[], options: LanguageOption = {}): Table {
  requireRows(found, "found", "kind", "severity", "text");
  const language = languageOf(options);
  return fromRows(
    found.map((finding) => ({ ...finding, text: finding.text[language] })),
    ["id", "kind", "severity", "document_id", "text", "formula", "target_ids", "quotes"],
  );
}
