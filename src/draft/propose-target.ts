import { sha256 } from "../io/read.js";
import type { DocumentRow, IndicatorRow, TargetRow } from "../model/rows.js";
import { columnsOf } from "../tables/schemas.js";
import { readQuantity } from "../text/numbers/quantities.js";
import { spanAt } from "../text/span.js";
import { clauseSpans } from "../text/structure/sentences.js";
import { draftDocument } from "./draft-document.js";
import type { KnownRows } from "./draft-options.js";

/** A row for a number that was not taken for a target. */
export interface Proposal {
  readonly row: TargetRow;
  /** The indicator's name as printed; empty where the rules read none. */
  readonly subject: string;
  readonly candidates: readonly { readonly indicator_id: string; readonly name_zh: string }[];
  /** The row of `indicators.csv` that it needs and the dataset lacks. */
  readonly indicator: IndicatorRow | null;
}

/** The bare row of a number, where the rules make none: its value and unit as printed, the plan's last year. */
function bareRow(document: DocumentRow, text: string, at: number): TargetRow {
  const clause = spanAt(clauseSpans(text), at) ?? { start: at, end: at + 1 };
  const read = readQuantity(text.slice(clause.start, clause.end), at - clause.start);
  return {
    target_id: "",
    document_id: document.document_id,
    region_code: document.region_code,
    indicator_id: "",
    population_id: null,
    breakdown: null,
    each: null,
    tier: null,
    measure: "level",
    change_direction: null,
    pace: null,
    bound: read?.bound ?? "eq",
    value: read?.value ?? null,
    value_max: read?.value_max ?? null,
    unit: read?.unit ?? "count",
    unit_mult: read?.unit_mult ?? 0,
    unit_printed: read?.unit_printed ?? null,
    decimals: read?.decimals ?? 0,
    base_year: null,
    benchmark: null,
    period_start: null,
    period_end: document.period_end,
    commitment: "firm",
    character: null,
    agencies: null,
    section: null,
    quote: text.slice(clause.start, clause.end),
    quote_start: clause.start,
    quote_end: clause.end,
    value_start: at,
    anchors: "period_end=assumed",
    table_id: null,
    row_label: null,
    column_label: null,
    commitment_id: "",
    principal: true,
    part_of: null,
    page: null,
    status: "draft",
    reviewed_by: null,
    reviewed_on: null,
    note: null,
    note_zh: null,
  };
}

/**
 * The row that a number would have if it were a target: as the drafter reads it with the rules that took it for something else left out.
 * @param at where the number begins in the text
 */
export function proposeTarget(document: DocumentRow, text: string, at: number, known: KnownRows): Proposal {
  const bytes = new TextEncoder().encode(text);
  const drafted = draftDocument(
    {
      file: document.seed_file,
      format: "text",
      encoding: "utf-8",
      text,
      bytes,
      sha256: sha256(bytes),
      title: null,
    },
    {
      documentId: document.document_id,
      region: document.region_code,
      period: [document.period_start, document.period_end],
      title: document.title_zh,
      any: true,
      take: at,
      known,
    },
  );
  const found = drafted.targets.find(({ value_start }) => value_start === at);
  if (found === undefined)
    return { row: bareRow(document, text, at), subject: "", candidates: [], indicator: null };
  const { subject, candidates } = found;
  // The columns of the table alone, of a row that has more.
  const row = Object.fromEntries(
    columnsOf("targets").map((name) => [name, Reflect.get(found, name)]),
  ) as unknown as TargetRow;
  const indicator =
    drafted.added.indicators.find(({ indicator_id }) => indicator_id === row.indicator_id) ?? null;
  return { row, subject, candidates, indicator };
}
