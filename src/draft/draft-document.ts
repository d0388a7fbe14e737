import { lackingRegions } from "../concepts/regions/region-rows.js";
import type { DraftOtherNumber, DraftTarget, UnreadNumber } from "../extract/draft.js";
import { extractTargets } from "../extract/extract-targets.js";
import type { Issue } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import type { DocumentRow, IndicatorRow, RegionRow, UnitRow } from "../model/rows.js";
import type { SourceDocument } from "../read/source-document.js";
import { sourceOf } from "../read/source-of-text.js";
import { shippedTables } from "../tables/shipped-tables.js";
import { simplified } from "../text/simplified.js";
import { checkDraft } from "./check-draft.js";
import { withMergedIndicators } from "./decisions/merged-indicators.js";
import { draftIdentity } from "./draft-identity.js";
import { draftIndicators } from "./draft-indicators.js";
import { DRAFT_OPTIONS, type DraftOptions } from "./draft-options.js";
import { draftUnits } from "./draft-units.js";
import { knownNames, vocabularyOf } from "./known-names.js";

/** A document drafted: rows of the tables, to be reviewed, and the text that they cite. */
export interface Draft {
  readonly source: SourceDocument;
  readonly document: DocumentRow;
  readonly targets: readonly DraftTarget[];
  /** Every number that is no target; those that no rule could read have kind `other` and a note. */
  readonly otherNumbers: readonly DraftOtherNumber[];
  readonly unread: readonly UnreadNumber[];
  /** Rows that the dataset lacks. */
  readonly added: {
    readonly regions: readonly RegionRow[];
    readonly indicators: readonly IndicatorRow[];
    readonly units: readonly UnitRow[];
  };
  /** What must be mended before the draft can be accepted; rows count from 2 in the order of `targets`. */
  readonly issues: readonly Issue[];
}

const TRADITIONAL =
  "Draft: printed in the traditional script; names are given in the simplified one, quotes as printed.";

const NO_PLAN =
  "Draft: looks like no plan, so that its numbers were taken for results; the option any drafts them.";

/** Says which pages hold pictures alone: what they say is unknown, and no absence of a target may be read from them. */
function textlessNote({ textless = [] }: SourceDocument): string | null {
  if (textless.length === 0) return null;
  return `Draft: pages without text, which were not read: ${textless.join(", ")}.`;
}

/** Says where tables are too large for their columns to be told apart for sure. */
function crowdedNote({ crowded }: SourceDocument): string | null {
  if (crowded === undefined) return null;
  const where = [
    ...(crowded.pages.length === 0 ? [] : [`pages ${crowded.pages.join(", ")}`]),
    ...(crowded.rows === 0 ? [] : [`${crowded.rows} rows`]),
  ];
  return `Draft: tables too large to be laid out, whose columns may be mixed up: ${where.join("; ")}.`;
}

/**
 * Drafts a document: its row of `documents.csv`, its targets with quote, offsets and the reasons for each field, its other numbers, and
 * rows for regions, indicators and units that the dataset lacks.
 * @param document as `readDocument` reads it, or its text
 * @param options what is known of the document; `known` are the rows of a loaded dataset
 * @throws CrossProvinceError where region or years are neither given nor printed in the title
 * @example
 * const source = await readDocument("seeds/004_ff2c702dd6df8c42.txt");
 * const { rows } = await loadDataset();
 * draftDocument(source, { region: "江西", period: [2020, 2022], known: rows }).targets.length > 20; // => true
 */
export function draftDocument(document: SourceDocument | string, options: DraftOptions = {}): Draft {
  const source = sourceOf(document);
  refuseUnknown(options, DRAFT_OPTIONS);
  const known = options.known ?? shippedTables().rows;
  const words = simplified(source.text);
  const traditional = words !== source.text;
  const {
    document: identity,
    region,
    regions,
    issues,
  } = draftIdentity(
    traditional ? { ...source, text: words, title: source.title && simplified(source.title) } : source,
    options,
    known,
  );
  const {
    genre,
    noPlan,
    targets: read,
    otherNumbers,
    unread,
  } = extractTargets(source.text, {
    documentId: identity.document_id,
    regionCode: region.region_code,
    periodStart: identity.period_start,
    periodEnd: identity.period_end,
    title: identity.title_zh,
    any: options.any === true,
    ...(options.take === undefined ? {} : { take: options.take }),
    ...(source.pages === undefined ? {} : { pages: source.pages }),
    laidOut: source.doubtful ?? source.format === "layout",
    vocabulary: {
      ...vocabularyOf(known, options.synonyms),
      regions: [...known.regions, ...regions],
    },
  });
  const results = noPlan && options.any !== true ? NO_PLAN : null;
  const notes = [
    identity.note,
    traditional ? TRADITIONAL : null,
    results,
    textlessNote(source),
    crowdedNote(source),
  ].filter((note) => note !== null);
  const drafted = { ...identity, genre, note: notes.length === 0 ? null : notes.join(" ") };
  const { targets, added: indicators } = draftIndicators(
    withMergedIndicators(read, options.merged ?? {}),
    known.indicators,
    knownNames(known, options.synonyms).indicators,
  );
  const units = draftUnits(targets, known.units);
  const rest = unread.map(
    ({ start, end }): DraftOtherNumber => ({
      document_id: drafted.document_id,
      quote: source.text.slice(start, end),
      quote_start: start,
      quote_end: end,
      kind: "other",
      note: "Draft: not read by any rule.",
      why: "not read by any rule",
    }),
  );
  const added = {
    // Its own with their parents, and those that its targets name.
    regions: [
      ...regions,
      ...lackingRegions(new Set(targets.map((row) => row.region_code)), [...known.regions, ...regions]),
    ],
    indicators,
    units,
  };
  const others = [...otherNumbers, ...rest].sort((a, b) => a.quote_start - b.quote_start);
  const wrong = checkDraft(
    known,
    { documents: [drafted], targets, other_numbers: others, populations: [], ...added },
    source.text,
  );
  return {
    source,
    document: drafted,
    targets,
    otherNumbers: others,
    unread,
    added,
    issues: [...issues, ...wrong],
  };
}
