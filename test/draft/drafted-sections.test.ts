import { expect, test } from "vitest";
import { extractTargets } from "../../src/extract/extract-targets.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

test("drafts of the shipped documents, cells of tables too, stand in the sections of the reviewed rows", async () => {
  const { rows, texts } = await loadDataset();
  const reviewed = new Map(
    rows.targets.map((row) => [`${row.document_id} ${row.value_start ?? row.quote_start}`, row.section]),
  );
  const differing = rows.documents.flatMap(({ document_id, region_code, period_start, period_end }) =>
    extractTargets(texts.get(document_id) ?? "", {
      documentId: document_id,
      regionCode: region_code,
      periodStart: period_start,
      periodEnd: period_end,
    }).targets.flatMap(({ value_start, section, quote }) => {
      const expected = reviewed.get(`${document_id} ${value_start}`);
      return value_start === null || expected === undefined || expected === section ? [] : [[quote, section]];
    }),
  );
  expect(differing).toEqual([]);
});
