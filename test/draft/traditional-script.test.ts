import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { draftDocument } from "../../src/draft/draft-document.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";
import { readQuantities } from "../../src/text/numbers/read-quantities.js";
import { simplified } from "../../src/text/simplified.js";

const PRINTED = `湖南省綠色發展五年規劃（2021—2025年）
一、主要目標
到2025年，全省綠色工廠達到60家，森林覆蓋率穩定在59%以上，數字經濟核心產業增加值占地區生產總值比重達到10%。新增5G基站2萬個，產業投資超過1萬2千億元。
專欄1 主要指標
指標\t單位\t2020年\t2025年\t屬性
常住人口城鎮化率\t%\t58.8\t65\t預期性
高新技術企業\t家\t8000\t12000\t預期性
單位地區生產總值能耗降低\t%\t—\t14\t約束性
`;

const drafted = draftDocument(PRINTED);
const plain = draftDocument(simplified(PRINTED));

test("a plan in the traditional script gives the rows that it gives in the simplified one, for the same region and years", () => {
  const fields = ({ targets }: typeof drafted) => targets.map(({ quote, unit_printed, why, ...row }) => row);
  expect(drafted.targets).toHaveLength(8);
  expect(fields(drafted)).toEqual(fields(plain));
  const { region_code, period_start, period_end } = drafted.document;
  expect([region_code, period_start, period_end]).toEqual(["430000", 2021, 2025]);
});

test("quotes and units are those that the plan prints", () => {
  for (const { quote, quote_start, quote_end, unit_printed } of drafted.targets.filter(
    ({ table_id }) => table_id === null,
  )) {
    expect(quote).toBe(PRINTED.slice(quote_start, quote_end));
    expect(quote).toContain(unit_printed);
  }
  for (const { quote, quote_start, quote_end } of drafted.otherNumbers)
    expect(quote).toBe(PRINTED.slice(quote_start, quote_end));
});

test("its names are given in the simplified script, and a note says so", () => {
  for (const { name_zh } of drafted.added.indicators) expect(simplified(name_zh)).toBe(name_zh);
  expect(drafted.document.note).toContain("traditional script");
  expect(plain.document.note).not.toContain("traditional script");
  expect(drafted.issues).toEqual([]);
});

test("the audit reads its quotes a second time", () => {
  const { rows } = shippedTables();
  const { document_id } = drafted.document;
  const dataset = {
    texts: new Map([[document_id, PRINTED]]),
    rows: {
      ...rows,
      documents: [drafted.document],
      indicators: [...rows.indicators, ...drafted.added.indicators],
      targets: drafted.targets,
      other_numbers: drafted.otherNumbers,
    },
  };
  const errors = (of: typeof dataset) => audit(of).issues.filter(({ severity }) => severity === "error");
  expect(errors(dataset)).toEqual([]);
  const [first, ...others] = drafted.targets;
  const wrong = { ...first, value: 61 } as (typeof drafted.targets)[number];
  expect(errors({ ...dataset, rows: { ...dataset.rows, targets: [wrong, ...others] } })).not.toEqual([]);
});

test("quantities are read in the traditional script too", () => {
  expect(
    readQuantities("產業投資1萬2千億元").map(({ text, value, unit_mult }) => [text, value, unit_mult]),
  ).toEqual([["1萬2千億元", "12000", 8]]);
});
