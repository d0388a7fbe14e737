import type { Issue } from "../model/issue.js";
import { checkDocuments } from "../tables/check-documents.js";
import { checkQuotes } from "../tables/check-quotes.js";
import { checkReferences } from "../tables/check-references.js";
import { checkTargets } from "../tables/check-targets.js";
import type { Rows } from "../tables/dataset.js";
import type { Field, TableName } from "../tables/field.js";
import type { Row } from "../tables/read-rows.js";
import { SCHEMAS } from "../tables/schemas.js";

/** What is wrong with a value of a column, or null; the same that would be found in its cell. */
function wrongValue(field: Field, value: unknown): Pick<Issue, "code" | "expected"> | null {
  if (value === null || value === undefined || value === "") {
    return field.required ? { code: "value-missing" } : null;
  }
  if (typeof value === "number") {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field;
    const whole = field.type !== "integer" || Number.isInteger(value);
    return Number.isFinite(value) && whole && value >= minimum && value <= maximum
      ? null
      : { code: "value-invalid", expected: `a number from ${minimum} to ${maximum}` };
  }
  if (typeof value !== "string") return null;
  if (field.codes !== undefined && !field.codes.includes(value)) {
    return { code: "code-unknown", expected: field.codes.join(", ") };
  }
  return field.form !== undefined && !field.form.pattern.test(value)
    ? { code: "value-invalid", expected: field.form.called }
    : null;
}

function checkRows(name: TableName, rows: readonly object[]): Issue[] {
  return rows.flatMap((row, index) =>
    SCHEMAS[name].fields.flatMap((field): Issue[] => {
      const value: unknown = Reflect.get(row, field.name);
      const wrong = wrongValue(field, value);
      const at = { file: `${name}.csv`, row: index + 2, column: field.name };
      return wrong === null ? [] : [{ ...wrong, severity: "error", at, received: String(value ?? "") }];
    }),
  );
}

/**
 * All that `accept` would refuse in the rows of one draft: values, what columns say together, quotes, and references to rows that neither
 * the dataset nor the draft has. A draft without an issue can be accepted.
 * @param known the rows of the dataset that the draft builds on
 * @param draft the rows of the draft, with those that it adds
 * @param text the document
 */
export function checkDraft(
  known: Omit<Rows, "targets" | "other_numbers">,
  draft: Rows,
  text: string,
): Issue[] {
  const texts = new Map(draft.documents.map((row) => [row.document_id, text]));
  const together = (name: "regions" | "indicators" | "populations" | "units"): readonly Row[] =>
    [...known[name], ...draft[name]] as unknown as readonly Row[];
  const tables = {
    documents: draft.documents,
    regions: together("regions"),
    indicators: together("indicators"),
    populations: together("populations"),
    units: together("units"),
    targets: draft.targets,
    other_numbers: draft.other_numbers,
  } as unknown as Readonly<Record<TableName, readonly Row[]>>;
  const own = new Set<string>(["documents.csv", "targets.csv", "other_numbers.csv"]);
  return [
    ...(["documents", "targets", "other_numbers", "indicators", "regions", "units"] as const).flatMap(
      (name) => checkRows(name, draft[name]),
    ),
    ...checkReferences(tables).filter(({ at }) => own.has(at.file ?? "")),
    ...checkDocuments(draft.documents),
    ...checkTargets(draft.targets),
    ...checkQuotes(draft.targets, draft.other_numbers, texts),
  ];
}
