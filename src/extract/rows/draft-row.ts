import type { DraftTarget } from "../draft.js";
import type { PlanPeriod } from "../fields/deadlines.js";
import type { ExtractOptions } from "../options.js";
import type { DraftFields } from "../row-sink.js";
import type { Link } from "../subject/link-indicator.js";

/** What an assumed base takes off the confidence of a draft. */
const ASSUMED_BASE = 0.2;
const OTHER_SERIES = /(?:高于|快于|低于|慢于|高出|领先)[^，。；]{1,16}$/;

/** The base of a change: as printed, else the year before the plan, which is said in a note. */
function baseOf(
  { measure, period, quantity, quote, valueStart }: DraftFields,
  plan: PlanPeriod,
  text: string,
): { readonly base_year: number | null; readonly note: string | null } {
  const { base_year } = measure;
  if (measure.measure !== "change" || base_year !== null) return { base_year, note: null };
  const before = text.slice(quote.start, valueStart ?? quote.end) + (quantity.boundWords ?? "");
  const assumed = (plan.start ?? period.period_start ?? period.period_end) - 1;
  return {
    base_year: assumed,
    note: OTHER_SERIES.test(before)
      ? `Set against another series, not a year: ${assumed} stands in for a base.`
      : `No base year printed: the year before the plan taken (${assumed}).`,
  };
}

function joined(first: string | null, second: string | null): string | null {
  return first === null ? second : second === null ? first : `${first} ${second}`;
}

/** What a new indicator takes off the confidence of a draft. */
const UNLINKED = 0.1;

/** The row of a draft, without its id, which its place in the document will give it. */
export function draftRow(
  fields: DraftFields,
  link: Link,
  options: ExtractOptions,
  plan: PlanPeriod,
  text: string,
): DraftTarget {
  const { quantity, measure, period, quote } = fields;
  const at = fields.valueStart;
  const base = baseOf(fields, plan, text);
  const raise = fields.from ?? null;
  const confidence =
    fields.confidence - (link.known ? 0 : UNLINKED) - (base.note === null ? 0 : ASSUMED_BASE);
  return {
    target_id: "",
    document_id: options.documentId,
    region_code: fields.regionCode ?? options.regionCode,
    indicator_id: link.indicator_id,
    population_id: fields.population ?? null,
    breakdown: fields.breakdown ?? null,
    each: null,
    tier: fields.tier,
    measure: measure.measure,
    change_direction: null,
    pace: null,
    bound: quantity.bound,
    value: quantity.value,
    value_max: quantity.value_max,
    unit: quantity.unit,
    unit_mult: quantity.unit_mult,
    unit_printed: quantity.unit_printed,
    decimals: quantity.decimals,
    base_year: base.base_year,
    benchmark: fields.benchmark ?? null,
    period_start: period.period_start,
    period_end: period.period_end,
    commitment: fields.commitment,
    character: null,
    agencies: null,
    section: fields.section === "" ? null : fields.section,
    quote: text.slice(quote.start, quote.end),
    quote_start: quote.start,
    quote_end: quote.end,
    value_start: at,
    anchors: null,
    table_id: fields.table?.id ?? null,
    row_label: fields.table?.row ?? null,
    column_label: fields.table?.column ?? null,
    commitment_id: "",
    principal: true,
    part_of: null,
    page: null,
    status: "draft",
    reviewed_by: null,
    reviewed_on: null,
    note: joined(base.note, raise === null ? null : `Raised or lowered from ${raise}.`),
    note_zh: raise === null ? null : `由${raise}调整而来。`,
    subject: fields.subject,
    proposed: !link.known,
    confidence: Math.max(0.1, Math.round(confidence * 100) / 100),
    why: {
      value: at === null ? "no number" : text.slice(at, Math.min(quote.end, at + 16)),
      bound: quantity.boundWords === "" ? "plain number" : quantity.boundWords,
      measure: measure.why,
      deadline: period.why,
      commitment: fields.commitmentWhy,
      indicator: link.why,
    },
  };
}
