import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { findings } from "../../src/findings/findings.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { cpuCost } from "../support/cpu-time.js";

/** A dataset of so many documents of one sentence each; some rows are cells of a table, some repeat, some look back. */
async function manyDocuments(many: number): Promise<Pick<Dataset, "texts" | "rows">> {
  const { rows } = await loadDataset();
  const [document] = rows.documents;
  const target = rows.targets.find(
    ({ measure, value_start }) => measure === "increment" && value_start !== null,
  );
  const [other] = rows.other_numbers;
  if (document === undefined || target === undefined || other === undefined) throw new Error("no rows");
  const text = "新增绿色工厂30家。\n其中2020年新增5家。\n";
  const numbers = Array.from({ length: many }, (_, index) => index);
  return {
    texts: new Map(numbers.map((index) => [`d${index}`, text])),
    rows: {
      ...rows,
      documents: numbers.map((index) => ({ ...document, document_id: `d${index}` })),
      targets: numbers.flatMap((index) =>
        [null, "table-1"].map((table_id) => ({
          ...target,
          target_id: `t${index}${table_id ?? ""}`,
          commitment_id: `t${index}`,
          document_id: `d${index}`,
          quote: "新增绿色工厂30家",
          quote_start: 0,
          quote_end: 9,
          value_start: 6,
          table_id,
          row_label: "合计",
        })),
      ),
      other_numbers: numbers.map((index) => ({ ...other, document_id: `d${index}` })),
    },
  };
}

test.each([
  ["audit", (dataset: Pick<Dataset, "texts" | "rows">) => audit(dataset)],
  ["findings", (dataset: Pick<Dataset, "texts" | "rows">) => findings(dataset)],
])("four times the documents take no sixteenfold time in %s", async (_, check) => {
  const [few, some, many] = await Promise.all([200, 1000, 4000].map(manyDocuments));
  if (few === undefined || some === undefined || many === undefined) throw new Error("no datasets");
  check(few);
  const short = cpuCost(() => check(some));
  expect(cpuCost(() => check(many))).toBeLessThan(7 * short + 200);
});

test("each document is asked about itself alone: findings do not depend on what stands beside it", async () => {
  const dataset = await loadDataset();
  const whole = findings(dataset).map(({ id }) => id);
  const alone = dataset.rows.documents.flatMap(({ document_id }) =>
    findings({
      texts: new Map([[document_id, dataset.texts.get(document_id) ?? ""]]),
      rows: {
        ...dataset.rows,
        documents: dataset.rows.documents.filter((row) => row.document_id === document_id),
        targets: dataset.rows.targets.filter((row) => row.document_id === document_id),
        other_numbers: dataset.rows.other_numbers.filter((row) => row.document_id === document_id),
      },
    }).map(({ id }) => id),
  );
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.toSorted()).toEqual(alone.toSorted());
});
