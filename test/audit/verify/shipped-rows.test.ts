import { beforeAll, describe, expect, test } from "vitest";
import { readClaims } from "../../../src/audit/verify/claim.js";
import type { VerifiedClaim } from "../../../src/audit/verify/verify-claims.js";
import { verifyDocument } from "../../../src/draft/verify-document.js";
import type { TargetRow } from "../../../src/model/rows.js";
import { readDocument } from "../../../src/read/read-document.js";
import { handEditedNumber } from "../../../src/read/sheets/hand-edited-number.js";
import type { SourceDocument } from "../../../src/read/source-document.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { columnsOf } from "../../../src/tables/schemas.js";

const HEADER = columnsOf("targets");
let rows: Awaited<ReturnType<typeof loadDataset>>["rows"];
const sources = new Map<string, SourceDocument>();
beforeAll(async () => {
  rows = (await loadDataset()).rows;
  for (const { document_id, seed_file } of rows.documents)
    sources.set(document_id, await readDocument(`seeds/${seed_file}`));
});

/** The outcome for rows of the shipped table, document by document. */
function verify(targets: readonly TargetRow[]): VerifiedClaim[] {
  return rows.documents.flatMap(({ document_id }) => {
    const own = targets.filter((row) => row.document_id === document_id);
    const source = sources.get(document_id);
    if (source === undefined) return [];
    const cells = own.map((row, index) => ({
      row: index + 2,
      cells: HEADER.map((name) => String(Reflect.get(row, name) ?? "")),
    }));
    const { claims, issues } = readClaims({ header: HEADER, rows: cells }, "targets.csv", handEditedNumber);
    expect(issues).toEqual([]);
    return verifyDocument(claims, source, { known: rows });
  });
}

/** The last digit of a number made another one. */
const otherDigit = (value: number): number => {
  const text = String(value);
  const last = Number(text.at(-1));
  return Number(`${text.slice(0, -1)}${last === 9 ? 8 : last + 1}`);
};

/** What is changed in each row, or null where a row has nothing of the kind; and the columns of which one must be named. */
const CHANGES: readonly [string, (row: TargetRow) => Partial<TargetRow> | null, readonly string[]][] = [
  ["one digit", ({ value }) => (value === null ? null : { value: otherDigit(value) }), ["value"]],
  [
    "the unit",
    ({ unit }) => (unit === null ? null : { unit: unit === "percent" ? "percentage-point" : "percent" }),
    ["unit"],
  ],
  [
    "the power of ten",
    ({ unit, unit_mult }) => (unit === null ? null : { unit_mult: unit_mult + 4 }),
    ["unit_mult"],
  ],
  [
    "the bound",
    ({ bound }) =>
      bound === "range"
        ? { bound: "ge", value_max: null }
        : { bound: bound === "ge" ? "gt" : bound === "eq" ? "ge" : "eq" },
    ["bound"],
  ],
  ["the year", ({ period_end }) => ({ period_end: period_end + 1 }), ["period_end"]],
];

describe("the shipped rows, verified against their documents", () => {
  test("have nothing to name, neither wrong nor missing", () => {
    const told = verify(rows.targets).filter(({ status }) => status !== "ok");
    expect(
      told.map(({ status, claim, fields, reading }) => [
        status,
        claim?.target_id ?? reading?.quote,
        ...fields,
      ]),
    ).toEqual([]);
  });

  test.each(CHANGES)("with %s changed are each named", (_, change, columns) => {
    const changed = rows.targets.flatMap((row) => {
      const part = change(row);
      return part === null ? [] : [{ ...row, ...part }];
    });
    const told = verify(changed).filter(({ claim }) => claim !== null);
    expect(told).toHaveLength(changed.length);
    const passed = told.filter(
      ({ status, fields }) => status !== "wrong" || !columns.some((column) => fields.includes(column)),
    );
    expect(passed.map(({ claim }) => claim?.target_id)).toEqual([]);
  });

  test("with one sign of the quote changed are each named", () => {
    const changed = rows.targets.map((row) => ({
      ...row,
      quote: /\p{Script=Han}/u.test(row.quote)
        ? row.quote.replace(/\p{Script=Han}/u, "鑫")
        : row.quote.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    }));
    const told = verify(changed).filter(({ claim }) => claim !== null);
    expect(told.filter(({ status }) => status === "ok").map(({ claim }) => claim?.target_id)).toEqual([]);
  });

  test("less one commitment, or with one that is made up, are found out", () => {
    const gone =
      rows.targets.find(({ target_id }) => target_id === "jiangxi-2020-new-product-share") ?? rows.targets[0];
    const rest = rows.targets.filter(({ commitment_id }) => commitment_id !== gone?.commitment_id);
    const made = rest.map((row, index) =>
      index === 0
        ? { ...row, quote: "到2026年，建成星际港口十二座", quote_start: 0, quote_end: 14, value_start: 0 }
        : row,
    );
    const told = verify(made).filter(({ status }) => status === "missing" || status === "invented");
    expect(told.map(({ status }) => status)).toContain("invented");
    expect(
      told.some(({ status, reading }) => status === "missing" && reading?.value_start === gone?.value_start),
    ).toBe(true);
  });
});
