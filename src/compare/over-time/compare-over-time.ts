import { groupBy } from "../../model/group-by.js";
import { CrossProvinceError } from "../../model/issue.js";
import { markedOriginal } from "../../model/marked-original.js";
import { refuseUnknown } from "../../model/refuse-unknown.js";
import type { Dataset } from "../../tables/dataset.js";
import { requireDataset } from "../../tables/targets-of.js";
import { hasLostPassages } from "../regions/absent-cell.js";
import { resolveCommitment } from "../resolve-names.js";
import { selectTargets } from "../select.js";
import { SELECTION_OPTIONS, type Selection } from "../selection.js";
import { timeRows } from "./time-rows.js";
import type { RegionOverTime, RegionPlan } from "./types.js";

/** The region's documents, the earliest deadline first, then the one that began first. */
function plansOf({ rows, texts }: Dataset, code: string, ids: readonly string[] | undefined): RegionPlan[] {
  return rows.documents
    .filter((row) => row.region_code === code && (ids?.includes(row.document_id) ?? true))
    .map((row) => ({
      document_id: row.document_id,
      title: { zh: row.title_zh, en: row.title_en },
      period_start: row.period_start,
      period_end: row.period_end,
      lost: hasLostPassages(texts.get(row.document_id) ?? ""),
    }))
    .sort((a, b) => a.period_end - b.period_end || a.period_start - b.period_start);
}

/** The plans of one region side by side. */
function regionOverTime(dataset: Dataset, region_code: string, options: Selection): RegionOverTime {
  const { commitment, ...scope } = options;
  const selected = selectTargets(dataset, { ...scope, regions: [region_code] });
  const kind = commitment && resolveCommitment(commitment);
  const known = dataset.rows.regions.find((row) => row.region_code === region_code);
  const name = { zh: known?.name_zh ?? region_code, en: markedOriginal(known?.name_en ?? region_code) };
  const plans = plansOf(dataset, region_code, options.documents);
  if (plans.length < 2) {
    const received = plans.map(({ document_id }) => document_id).join(", ");
    const parameters = { region_zh: name.zh, region_en: name.en, number: plans.length };
    throw new CrossProvinceError([
      { code: "plans-too-few", severity: "error", at: {}, received: received || "0", parameters },
    ]);
  }
  const ids = new Set(plans.map(({ document_id }) => document_id));
  const stated = selected.rows.filter((row) => row.principal && ids.has(row.document_id));
  const byFamily = groupBy(stated, (row) => row.family_id);
  const order = selected.families ?? [...byFamily.keys()];
  const rows = order
    .flatMap((id) => timeRows(byFamily.get(id) ?? [], plans))
    // What is not firm now may have been before: a row stays whole.
    .filter(
      ({ cells }) =>
        kind === undefined || cells.some(({ targets }) => targets.some((row) => row.commitment === kind)),
    );
  return { region_code, name, plans, rows };
}

/**
 * Sets the plans of each region side by side, region by region: a row a target, a cell a plan, and what became of it from each plan to the next that
 * takes it up: raised, lowered, kept, redefined, dropped or new, with both sides of every comparison and its reasons. Commitments
 * stand once, by their principal printing. Targets of parts of the region that have a code of their own are that region's.
 * @param options which regions, and what of their plans; without regions, every region that has two plans
 * @throws CrossProvinceError for unknown regions, families and documents, and where a region named has fewer than two plans
 * @example
 * const [hunan] = compareOverTime(await loadDataset(), { regions: ["湖南"], families: ["rd-intensity"] });
 * hunan?.rows[0]?.cells[1]?.steps[0]?.change; // => "redefined"
 */
export function compareOverTime(dataset: Dataset, options: Selection = {}): RegionOverTime[] {
  requireDataset(dataset, "texts");
  refuseUnknown(options, SELECTION_OPTIONS);
  const { regions } = selectTargets(dataset, options);
  const asked =
    options.regions === undefined
      ? regions.filter((code) => plansOf(dataset, code, options.documents).length > 1)
      : regions;
  return asked.map((code) => regionOverTime(dataset, code, options));
}
