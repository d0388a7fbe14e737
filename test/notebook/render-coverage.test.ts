import { load } from "cheerio";
import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { renderAudit, renderCoverage } from "../../src/notebook/render-coverage.js";
import { viewOf } from "../../src/notebook/show.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const report = audit(await loadDataset());
const view = viewOf({ language: "zh" });

test("the numbers of a row add up: those of targets, the others, and the unread make all", () => {
  const $ = load(renderCoverage(report.documents, view).html?.markup ?? "");
  const sums = $("tbody tr")
    .toArray()
    .map((row) => {
      const [all, targets, others, unread] = $(row)
        .find("td.cp-number")
        .toArray()
        .map((cell) => Number($(cell).text()));
      return (all ?? 0) - (targets ?? 0) - (others ?? 0) - (unread ?? 0);
    });
  expect(sums).toEqual(report.documents.map(() => 0));
});

test("an audit says whether it holds and lists its issues", () => {
  expect(renderAudit(report, view).text).toContain("审核通过");
  const broken = {
    ...report,
    holds: false,
    issues: [{ code: "value-missing", severity: "error", at: { column: "unit" } }],
  } as const;
  const { text } = renderAudit(broken, view);
  expect(text).toContain("审核未通过");
  expect(text).toContain("`unit` 不能为空");
});
