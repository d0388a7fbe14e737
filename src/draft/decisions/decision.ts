import { parseCsv, toPeopleCsv } from "../../io/csv.js";
import { OTHER_NUMBER_KINDS, type OtherNumberKind } from "../../model/codes.js";
import { CrossProvinceError } from "../../model/issue.js";

/** The columns of `decisions.csv`, in a draft folder and in a dataset. */
const DECISION_COLUMNS = [
  "decided_on",
  "decided_by",
  "scope",
  "key",
  "action",
  "old",
  "new",
  "why",
  "undone",
] as const;

/**
 * One decision of a reviewer. What `key`, `old` and `new` hold depends on the scope:
 * - `target`: `key` is the place of the number (`hubei-2021@120`); `accept`, `change` and `add` hold the row as decided in `new` and what
 *   was changed in `old`, both as JSON; `drop` holds the kind of the number in `new`;
 * - `section`: `key` is a stretch of a document (`hubei-2021@100-900`), all of whose targets are dropped;
 * - `name`: `key` is a name as printed, `new` the indicator that it is in all documents.
 * Other scopes are kept as they are.
 */
export interface Decision {
  /** ISO 8601 date and time. */
  readonly decided_on: string;
  readonly decided_by: string;
  readonly scope: string;
  readonly key: string;
  readonly action: string;
  readonly old: string;
  readonly new: string;
  readonly why: string;
  /** ISO 8601 date and time at which it was taken back; empty while it stands. */
  readonly undone: string;
}

/** The file of the decisions in a draft folder or dataset. */
export const DECISIONS_FILE = "decisions.csv";

/** The decisions as the text of their file. */
export function toDecisionsCsv(decisions: readonly Decision[]): string {
  return toPeopleCsv(
    DECISION_COLUMNS,
    decisions.map((decision) => ({ ...decision })),
  );
}

/**
 * Reads the text of `decisions.csv`.
 * @throws CrossProvinceError where its columns are others
 */
export function readDecisions(text: string, file: string = DECISIONS_FILE): Decision[] {
  const { header, records } = parseCsv(text, file);
  const missing = DECISION_COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new CrossProvinceError(
      missing.map((column) => ({
        code: "column-missing",
        severity: "error",
        at: { file, row: 1, column },
        received: header.join(", "),
      })),
    );
  }
  const place = new Map(header.map((name, index) => [name, index]));
  return records.map(({ cells }) => {
    const cell = (name: (typeof DECISION_COLUMNS)[number]): string =>
      (cells[place.get(name) ?? -1] ?? "").replace(/^'(?=[\t ]*[=+\-@＋－＝＠])/u, "");
    return {
      decided_on: cell("decided_on"),
      decided_by: cell("decided_by"),
      scope: cell("scope"),
      key: cell("key"),
      action: cell("action"),
      old: cell("old"),
      new: cell("new"),
      why: cell("why"),
      undone: cell("undone"),
    };
  });
}

/** The kind that a decision gives a number; `other` for a word that is no kind. */
export const kindOf = (word: string): OtherNumberKind =>
  OTHER_NUMBER_KINDS.find((kind) => kind === word) ?? "other";
