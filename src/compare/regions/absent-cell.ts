import { groupBy } from "../../model/group-by.js";
import type { DocumentRow } from "../../model/rows.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { restoreOrder } from "../../text/structure/restored-order.js";
import type { LeftOut } from "./left-out.js";
import type { Absence, RegionCell } from "./region-matrix.js";

/** What decides why a region has no number in a series. */
export interface AbsenceSource {
  /** Whether a document of the region was read, of the year asked for where one is. */
  readonly read: (region: string) => boolean;
  /** Whether a document of the region has lost passages. */
  readonly lost: (region: string) => boolean;
  /** The region's commitments in a series that the selection leaves out. */
  readonly leftOut?: LeftOut;
  /** Whether only a selection of the targets is known, so that nothing can be said of what is not among them. */
  readonly partial?: boolean;
}

/** What of a document decides whether a region was read. */
export type ReadDocument = Pick<DocumentRow, "document_id" | "region_code" | "period_start" | "period_end">;

/**
 * Tells which regions have a document, and which of them have lost passages.
 * @param year the year that a document's plan must cover to count as read; any where it is undefined
 * @param hasGaps whether passages of a document are lost; asked only where a cell asks, once a document
 */
export function absenceSource(
  documents: readonly ReadDocument[],
  year: number | undefined,
  hasGaps: (document: string) => boolean,
): AbsenceSource {
  const byRegion = groupBy(
    documents.filter((row) => year === undefined || (row.period_start <= year && year <= row.period_end)),
    (row) => row.region_code,
  );
  const gaps = new Map<string, boolean>();
  const known = (document: string): boolean => {
    const found = gaps.get(document) ?? hasGaps(document);
    gaps.set(document, found);
    return found;
  };
  return {
    read: (region) => byRegion.has(region),
    lost: (region) => (byRegion.get(region) ?? []).some(({ document_id }) => known(document_id)),
  };
}

/** Whether passages of a stored text are lost: see `restoreOrder`. */
export const hasLostPassages = (text: string): boolean => restoreOrder(text).gaps.length > 0;

type Defined = Pick<
  DescribedTarget,
  "indicator_id" | "indicator_zh" | "population_id" | "measure" | "form" | "dimension"
>;

/** Characters by which the head of a Chinese name is known: it stands last (农村劳动力转移**就业**, 城镇新增**就业**). */
const HEAD = 2;
const headOf = ({ indicator_zh }: Defined): string => indicator_zh.replace(/（[^（）]*）$/, "").slice(-HEAD);

const isRate = ({ form }: Defined): boolean => form === "ratio" || form === "rate";

/**
 * Whether a target of the same family is the thing of a series under another definition: the same indicator of another population, tier or
 * measure; or another one that is told in the same kind of number, growth apart from what grows, and is a ratio too or counts the same head.
 */
function isAnotherDefinition(row: Defined, of: Defined): boolean {
  if (row.indicator_id === of.indicator_id) return true;
  if (row.dimension !== of.dimension || (row.measure === "growth") !== (of.measure === "growth"))
    return false;
  return (isRate(row) && isRate(of) && row.measure !== "growth") || headOf(row) === headOf(of);
}

/**
 * Why a region has no number in a series.
 * @param family the region's targets of the series' family, in whatever series
 * @param of the series, by a target of it
 */
export function absentCell(
  region: string,
  of: Defined & { readonly series: string },
  family: readonly (Defined & Pick<DescribedTarget, "target_id">)[],
  source: AbsenceSource,
): RegionCell {
  const absent = (reason: Absence, rows: readonly Pick<DescribedTarget, "target_id">[] = []): RegionCell => ({
    absent: reason,
    target_ids: rows.map((row) => row.target_id),
  });
  const leftOut = source.leftOut?.(region, of.series) ?? [];
  if (leftOut.length > 0) return { absent: "not-selected", target_ids: leftOut };
  const wordsOnly = family.filter(
    (row) =>
      row.measure === "relative" &&
      row.indicator_id === of.indicator_id &&
      row.population_id === of.population_id,
  );
  if (wordsOnly.length > 0) return absent("no-number", wordsOnly);
  const others = family.filter((row) => isAnotherDefinition(row, of));
  if (others.length > 0) return absent("other-definition", others);
  if (source.partial) return absent("not-selected");
  if (!source.read(region)) return absent("not-read");
  return absent(source.lost(region) ? "lost" : "not-found");
}
