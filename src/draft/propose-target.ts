import { sha256 } from "../io/read.js";
import { BLANK_TARGET } from "../model/blank-target.js";
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
    ...BLANK_TARGET,
    target_id: "",
    document_id: document.document_id,
    region_code: document.region_code,
    indicator_id: "",
    measure: "level",
    bound: read?.bound ?? "eq",
    value: read?.value ?? null,
    value_max: read?.value_max ?? null,
    unit: read?.unit ?? "count",
    unit_mult: read?.unit_mult ?? 0,
    unit_printed: read?.unit_printed ?? null,
    decimals: read?.decimals ?? 0,
    period_end: document.period_end,
    commitment: "firm",
    quote: text.slice(clause.start, clause.end),
    quote_start: clause.start,
    quote_end: clause.end,
    value_start: at,
    anchors: "period_end=assumed",
    commitment_id: "",
    principal: true,
    status: "draft",
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
