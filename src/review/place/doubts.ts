import { parseAnchors } from "../../model/anchors.js";
import { DRAFT_PROBLEMS, type DraftProblem } from "../../model/draft-problems.js";
import type { Issue } from "../../model/issue.js";
import type { Language } from "../../model/language.js";
import type { TargetRow } from "../../model/rows.js";
import { describeCell } from "./cell-issue.js";

/** The column in which each problem shows. */
const COLUMN_OF: Readonly<Record<DraftProblem, keyof TargetRow>> = {
  "touching-number": "value",
  "no-numeral": "value",
  "no-unit": "unit",
  "no-unit-in-table": "unit",
  "laid-out-table": "value",
  "unit-unlike": "unit",
  "cell-twice": "value",
  mojibake: "quote",
  "no-indicator": "indicator_id",
  "doubtful-indicator": "indicator_id",
  "new-name": "indicator_id",
  "wider-indicator": "indicator_id",
  "no-verb": "measure",
  "measure-inherited": "measure",
  "rate-or-whole": "measure",
  "yearly-carried": "measure",
  "words-left-out": "indicator_id",
  "how-often": "measure",
  "stage-start": "period_start",
  "past-near": "status",
  "base-assumed": "base_year",
  "other-deadline": "period_end",
  "deadline-carried": "period_end",
  "this-year": "period_end",
  "first-year": "status",
  "long-sentence": "indicator_id",
  "second-differs": "value",
  "second-lacks": "status",
  "far-subject": "indicator_id",
  "owner-above": "indicator_id",
  "name-carried": "indicator_id",
  "region-carried": "region_code",
  "region-unclear": "region_code",
  "named-twice": "indicator_id",
  "measures-differ": "measure",
  "narrowed-list": "indicator_id",
  "other-owner": "indicator_id",
  "joined-subjects": "indicator_id",
  "which-whole": "indicator_id",
  "coverage-promoted": "status",
};

/** Rows surer than this, and without a problem, are not doubted. */
const SURE = 0.8;

/** What is to be looked at in a row. */
export interface Doubts {
  /** In words. */
  readonly words: string;
  /** The columns that are doubted. */
  readonly columns: ReadonlySet<string>;
  /** From 0 to 1: how sure the draft is of the row. */
  readonly confidence: number | null;
}

/**
 * The doubts of a row: what checks found in it, what the notes of its draft say of it (in the words of `language`, whatever the draft was
 * written in), what is assumed, and an indicator that is only proposed.
 */
export function doubtsOf(
  row: TargetRow,
  note: Readonly<Record<string, string>> | undefined,
  language: Language,
  issues: readonly Issue[] = [],
): Doubts {
  const columns = new Set<string>();
  const told = (note?.problem ?? "").split(/；|; /u).map((part) => {
    for (const [code, words] of Object.entries(DRAFT_PROBLEMS)) {
      const printed = [words.zh, words.en].find((one) => part.startsWith(one));
      if (printed === undefined) continue;
      columns.add(COLUMN_OF[code as DraftProblem]);
      return `${words[language]}${part.slice(printed.length)}`;
    }
    return part;
  });
  for (const { column, spans } of parseAnchors(row.anchors)) if (spans.length === 0) columns.add(column);
  for (const { at } of issues) if (at.column !== undefined) columns.add(at.column);
  const proposed = note?.proposed === "true";
  if (proposed) columns.add("indicator_id");
  const confidence =
    note?.confidence === undefined || note.confidence === "" ? null : Number(note.confidence);
  const unsure = confidence !== null && confidence < SURE && columns.size === 0;
  const zh = language === "zh";
  const words = [
    ...issues.map((issue) => describeCell(issue, language)),
    ...told,
    proposed ? (zh ? "新指标" : "a new indicator") : "",
    unsure ? (zh ? "识别把握不大" : "read with little certainty") : "",
  ].filter((part) => part !== "");
  return { words: words.join(zh ? "；" : "; "), columns, confidence };
}
