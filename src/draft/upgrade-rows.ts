import type { Genre, IssuerRank } from "../model/codes.js";
import type { TargetRow } from "../model/rows.js";
import type { Rows } from "../tables/dataset.js";

/** A row as its file holds it: cells by column, empty ones as empty texts. */
export type Cells = Readonly<Record<string, string>>;

const cellOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

const GENRE_WORDS: readonly (readonly [RegExp, Genre])[] = [
  [/统计公报|公报/u, "communique"],
  [/工作报告/u, "work-report"],
  [/规划纲要|发展纲要/u, "outline"],
  [/行动(?:计划|方案)|实施方案|年计划/u, "action-plan"],
  [/规划/u, "special-plan"],
  [/通知|意见/u, "notice"],
];
const RANK_WORDS: readonly (readonly [RegExp, IssuerRank])[] = [
  [/领导小组|指挥部/u, "leading-group"],
  [/委员会?办公厅|省委|市委|党委/u, "party-and-government"],
  [/人民政府|政府办公/u, "government"],
  [/[厅局委办]/u, "department"],
];

const wordCode = <Code extends string>(
  words: readonly (readonly [RegExp, Code])[],
  text: string,
): Code | "" => words.find(([pattern]) => pattern.test(text))?.[1] ?? "";

/** The columns that a document's row of version 0.1 lacks, by its title and issuer; what these do not tell stays empty. */
export function upgradeDocument(row: Cells, shipped: Rows): Cells {
  const known = shipped.documents.find((one) => one.sha256 === row.sha256);
  return {
    ...row,
    genre: known?.genre ?? wordCode(GENRE_WORDS, row.title_zh ?? ""),
    issuer_rank: known?.issuer_rank ?? wordCode(RANK_WORDS, row.issuer_zh ?? ""),
    source_url: known?.source_url ?? "",
    retrieved_on: known?.retrieved_on ?? "",
    valid_until: known?.valid_until ?? "",
  };
}

/** Those of an indicator: what is known of one with its id and name, else the form that its unit tells. */
export function upgradeIndicator(row: Cells, shipped: Rows): Cells {
  const known = shipped.indicators.find(
    (one) => one.indicator_id === row.indicator_id && one.name_zh === row.name_zh,
  );
  const form = row.denominator !== "" || row.unit === "percent" ? "ratio" : "";
  return {
    ...row,
    source: known?.source ?? "",
    form: known?.form ?? form,
    recognised: known?.recognised ?? "",
  };
}

/** The anchors that still hold: those of columns that say what the shipped row says. */
function anchorsOf(row: Cells, known: TargetRow): string {
  return cellOf(known.anchors)
    .split(";")
    .filter((anchor) => {
      const column = /^\w+/.exec(anchor)?.[0] ?? "";
      return column in known && cellOf(Reflect.get(known, column)) === row[column];
    })
    .join(";");
}

/** Columns of a target that are new, but for those of its commitment. */
const NEW_COLUMNS = [
  "each",
  "change_direction",
  "pace",
  "character",
  "agencies",
  "anchors",
  "page",
  "note_zh",
] as const;

/** The first printing to which a row leads by what it restates; a row that restates itself in a ring leads to itself. */
function originOf(row: Cells, byId: ReadonlyMap<string, Cells>): string {
  const seen = new Set<string>();
  let at = row;
  for (;;) {
    const id = at.target_id ?? "";
    const next = byId.get(at.restates ?? "");
    if (next === undefined || seen.has(id)) return id;
    seen.add(id);
    at = next;
  }
}

/**
 * The targets of version 0.1 with the columns of version 0.2: printings of one origin, deadline and strength become one commitment, the
 * first of them its principal; direction and pace of a change are told by its quote. A target of the shipped documents that nobody
 * changed takes what its row says today.
 */
export function upgradeTargets(rows: readonly Cells[], shipped: Rows): Cells[] {
  const byId = new Map(rows.map((row) => [row.target_id ?? "", row]));
  const shippedById = new Map(shipped.targets.map((row) => [row.target_id, row]));
  const principals = new Map<string, string>();
  const groupOf = (row: Cells): string =>
    [row.document_id, originOf(row, byId), row.period_end, row.commitment].join("|");
  for (const row of rows) {
    const group = groupOf(row);
    if (!principals.has(group) || row.restates === "") principals.set(group, row.target_id ?? "");
  }
  const chosen = new Set(principals.values());
  return rows.map((row) => {
    const known = shippedById.get(row.target_id ?? "");
    const same =
      known?.quote === row.quote &&
      cellOf(known?.quote_start) === row.quote_start &&
      cellOf(known?.value) === row.value &&
      known?.measure === row.measure;
    const moves = row.measure === "change" || row.measure === "growth";
    const quote = row.quote ?? "";
    const made: Record<string, string> = {
      change_direction: moves ? (/下降|降低|减少|压减|缩减|降至|缩短/u.test(quote) ? "down" : "up") : "",
      pace: row.measure === "change" ? (/年均|每年|逐年/u.test(quote) ? "per-year" : "whole") : "",
    };
    const whole = same ? cellOf(known?.part_of) : "";
    const commitment = principals.get(groupOf(row)) ?? row.target_id ?? "";
    const values = NEW_COLUMNS.map((name): [string, string] => [
      name,
      same ? cellOf(known?.[name]) : (made[name] ?? ""),
    ]);
    return {
      ...row,
      ...Object.fromEntries(values),
      commitment_id: commitment,
      principal: String(commitment === row.target_id),
      anchors: same && known !== undefined ? anchorsOf(row, known) : "",
      part_of: chosen.has(whole) ? whole : "",
      reviewed_by: "",
      reviewed_on: "",
    };
  });
}
