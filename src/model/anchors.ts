/** Columns of a target that may be anchored to words outside its quote, in the order in which they are written. */
export const ANCHOR_COLUMNS = [
  "region_code",
  "indicator_id",
  "population_id",
  "tier",
  "breakdown",
  "each",
  "unit",
  "period_start",
  "period_end",
  "base_year",
  "commitment",
] as const;
export type AnchorColumn = (typeof ANCHOR_COLUMNS)[number];

/** Columns that may be taken from the years of the plan where no words carry them. */
export const ASSUMABLE_COLUMNS: readonly AnchorColumn[] = ["period_start", "period_end", "base_year"];

/** Where one column of a target comes from. */
export interface Anchor<Column extends string = string> {
  readonly column: Column;
  /** The places of the words that carry it, as UTF-16 offsets into the document as stored; none where it is assumed. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Reads the `anchors` of a target. What is not of the form gives nothing; the check of forms tells of it.
 * @example parseAnchors("period_end@12-18;base_year=assumed")[0]?.spans[0]?.start // => 12
 */
export function parseAnchors(anchors: string | null): Anchor[] {
  if (anchors === null || anchors === "") return [];
  return anchors.split(";").flatMap((entry): Anchor[] => {
    const match = /^([a-z_]+)(?:=assumed|@([\d,-]+))$/.exec(entry);
    if (match === null) return [];
    const places = match[2] === undefined ? [] : match[2].split(",");
    const spans = places.map((place) => {
      const [start = Number.NaN, end = Number.NaN] = place.split("-").map(Number);
      return { start, end };
    });
    return [{ column: match[1] ?? "", spans }];
  });
}

/**
 * Writes anchors as the column holds them, in the order of {@link ANCHOR_COLUMNS}; null where there are none.
 * @example formatAnchors([{ column: "period_end", spans: [] }]) // => "period_end=assumed"
 */
export function formatAnchors(anchors: readonly Anchor<AnchorColumn>[]): string | null {
  const place = ({ column }: Anchor<AnchorColumn>): number => ANCHOR_COLUMNS.indexOf(column);
  const written = [...anchors]
    .sort((a, b) => place(a) - place(b))
    .map(({ column, spans }) =>
      spans.length === 0
        ? `${column}=assumed`
        : `${column}@${spans.map(({ start, end }) => `${start}-${end}`).join(",")}`,
    );
  return written.length === 0 ? null : written.join(";");
}
