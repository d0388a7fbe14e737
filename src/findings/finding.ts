import type { Bilingual } from "../model/language.js";
import { markedOriginal } from "../model/marked-original.js";
import type { IndicatorRow, TargetRow } from "../model/rows.js";
import type { Dataset } from "../tables/dataset.js";

/** What a finding is about. */
export const FINDING_KINDS = [
  "table-sum",
  "table-total",
  "empty-row",
  "growth-rate",
  "unprinted-base",
  "table-units",
  "annex-list",
  "text-and-table",
  "restatement",
  "repetition",
  "weaker-words",
  "names",
  "yearly-and-total",
  "late-deadline",
  "issued-late",
  "unit-missing",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * How a finding weighs: `confirmed`, a check that holds; `remark`, statements that differ but can both hold, or something that the
 * print leaves out; `conflict`, statements that cannot both hold as printed.
 */
export const FINDING_SEVERITIES = ["confirmed", "remark", "conflict"] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** The words for kinds and severities. */
export const FINDING_LABELS: Readonly<Record<FindingKind | FindingSeverity, Bilingual>> = {
  "table-sum": { zh: "附表加总", en: "sums of a table" },
  "table-total": { zh: "附表之间的合计", en: "totals of two tables" },
  "empty-row": { zh: "附表空行", en: "empty row of a table" },
  "growth-rate": { zh: "所载的增速", en: "printed growth rate" },
  "unprinted-base": { zh: "未写明的基期", en: "unprinted base year" },
  "table-units": { zh: "附表所列地区", en: "regions of the tables" },
  "annex-list": { zh: "附件目录", en: "list of annexes" },
  "text-and-table": { zh: "正文与附表", en: "text and table" },
  restatement: { zh: "前后表述不一", en: "restated otherwise" },
  repetition: { zh: "原样重复", en: "printed again" },
  "weaker-words": { zh: "前后力度不一", en: "weaker words" },
  names: { zh: "名称不一", en: "several names" },
  "yearly-and-total": { zh: "年度数与累计数", en: "yearly number and total" },
  "late-deadline": { zh: "期限超出规划期", en: "deadline beyond the plan" },
  "issued-late": { zh: "印发时年度将尽", en: "issued at the end of the year" },
  "unit-missing": { zh: "缺量词或单位", en: "counter or unit missing" },
  confirmed: { zh: "核对无误", en: "confirmed" },
  remark: { zh: "提示", en: "remark" },
  conflict: { zh: "矛盾", en: "conflict" },
};

/** Words of a document that a finding rests on. */
export interface FindingQuote {
  /** The target that they state; null for words that state none. */
  readonly target_id: string | null;
  readonly document_id: string;
  readonly text: string;
  /** Half-open UTF-16 offsets into the document as stored. */
  readonly start: number;
  readonly end: number;
  /** Where the target's number begins in the document; null where none is printed. */
  readonly value_start: number | null;
  /** Row and column for a cell of a table. */
  readonly cell: string | null;
}

/** Something that the documents say about themselves, computed from the tables. */
export interface DocumentFinding {
  /** Made of kind and parents: the same finding has the same id in each run. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly document_id: string;
  readonly text: Bilingual;
  /** The arithmetic with its numbers; null where there is none. */
  readonly formula: string | null;
  /** Rows that the finding is computed from. */
  readonly target_ids: readonly string[];
  readonly quotes: readonly FindingQuote[];
}

/** What findings are computed from. */
export type FindingSource = Pick<Dataset, "texts" | "rows">;

/** A question that the documents are asked, and how the answer is computed. */
export interface Finder {
  readonly kind: FindingKind;
  readonly question: Bilingual;
  readonly find: (source: FindingSource) => DocumentFinding[];
}

/** Words of a document that state no target, or the label of a row of a table. */
export function passageOf(
  document_id: string,
  { text, start, end }: Pick<FindingQuote, "text" | "start" | "end">,
  cell: string | null = null,
): FindingQuote {
  return { target_id: null, document_id, text, start, end, value_start: null, cell };
}

/** The quote of a target; the cell of a table says where it stands. */
export function quoteOf(target: TargetRow): FindingQuote {
  return {
    target_id: target.target_id,
    document_id: target.document_id,
    text: target.quote,
    start: target.quote_start,
    end: target.quote_end,
    value_start: target.value_start,
    cell: target.table_id === null ? null : `${target.row_label ?? ""} × ${target.column_label ?? ""}`,
  };
}

/** Puts the indicator's name before a text about it. */
export type Naming = (target: TargetRow, text: Bilingual) => Bilingual;

/** The indicators by their ids, made once for each table of them. */
const INDICATORS = new WeakMap<readonly IndicatorRow[], ReadonlyMap<string, IndicatorRow>>();

/** The indicators of a dataset by their ids. */
export function indicatorsOf({ rows: { indicators } }: FindingSource): ReadonlyMap<string, IndicatorRow> {
  const known = INDICATORS.get(indicators) ?? new Map(indicators.map((row) => [row.indicator_id, row]));
  INDICATORS.set(indicators, known);
  return known;
}

/** The naming of a dataset: by its table of indicators, or by the id where that has no such row. */
export function namingOf(source: FindingSource): Naming {
  const names = indicatorsOf(source);
  return ({ indicator_id }, text) => ({
    zh: `${names.get(indicator_id)?.name_zh ?? indicator_id}：${text.zh}`,
    en: `${markedOriginal(names.get(indicator_id)?.name_en ?? indicator_id)}: ${text.en}`,
  });
}

/** What a finding about targets says. */
interface FindingParts extends Pick<DocumentFinding, "kind" | "severity" | "text" | "formula"> {
  /** The first gives the document. */
  readonly targets: readonly [TargetRow, ...TargetRow[]];
  /** Default: the kind with the first two targets. */
  readonly id?: string;
  /** Those whose words are quoted, where not all are. */
  readonly quoted?: readonly TargetRow[];
}

/** A finding about targets. */
export function findingOf({ targets, id, quoted = targets, ...said }: FindingParts): DocumentFinding {
  const ids = targets.map((target) => target.target_id);
  return {
    id: id ?? [said.kind, ...ids.slice(0, 2)].join(":"),
    ...said,
    document_id: targets[0].document_id,
    target_ids: ids,
    quotes: quoted.map(quoteOf),
  };
}
