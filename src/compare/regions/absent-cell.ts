import type { Dataset, DescribedTarget } from "../../tables/dataset.js";
import { restoreOrder } from "../../text/structure/restored-order.js";
import type { Absence, RegionCell } from "./region-matrix.js";

/** What decides why a region has no number in a series. */
export interface AbsenceSource {
  /** Whether a document of the region was read, of the year asked for where one is. */
  readonly read: (region: string) => boolean;
  /** Whether a document of the region has lost passages. */
  readonly lost: (region: string) => boolean;
}

/**
 * Reads from a dataset which regions have a document, and which of them have lost passages. Texts are looked at only where a cell
 * asks, each once.
 * @param year the year that a document's plan must cover to count as read; any where it is undefined
 */
export function absenceSource(
  dataset: Pick<Dataset, "rows" | "texts">,
  year: number | undefined,
): AbsenceSource {
  const documents = dataset.rows.documents.filter(
    (row) => year === undefined || (row.period_start <= year && year <= row.period_end),
  );
  const byRegion = new Map<string, string[]>();
  for (const { region_code, document_id } of documents) {
    const before = byRegion.get(region_code);
    if (before === undefined) byRegion.set(region_code, [document_id]);
    else before.push(document_id);
  }
  const gaps = new Map<string, boolean>();
  const hasGaps = (document: string): boolean => {
    const known = gaps.get(document);
    if (known !== undefined) return known;
    const found = restoreOrder(dataset.texts.get(document) ?? "").gaps.length > 0;
    gaps.set(document, found);
    return found;
  };
  return {
    read: (region) => byRegion.has(region),
    lost: (region) => (byRegion.get(region) ?? []).some(hasGaps),
  };
}

type Known = Pick<
  DescribedTarget,
  "target_id" | "region_code" | "indicator_id" | "population_id" | "measure" | "family_id"
>;

/**
 * Why a region has no number in a series.
 * @param family the region's targets of the series' family, in whatever series
 * @param of the indicator and population of the series
 */
export function absentCell(
  region: string,
  of: Pick<Known, "indicator_id" | "population_id">,
  family: readonly Known[],
  source: AbsenceSource,
): RegionCell {
  const absent = (reason: Absence, rows: readonly Known[] = []): RegionCell => ({
    absent: reason,
    target_ids: rows.map((row) => row.target_id),
  });
  const wordsOnly = family.filter(
    (row) =>
      row.measure === "relative" &&
      row.indicator_id === of.indicator_id &&
      row.population_id === of.population_id,
  );
  if (wordsOnly.length > 0) return absent("no-number", wordsOnly);
  const others = family.filter((row) => row.measure !== "relative");
  if (others.length > 0) return absent("other-definition", others);
  if (!source.read(region)) return absent("not-read");
  return absent(source.lost(region) ? "lost" : "not-found");
}
