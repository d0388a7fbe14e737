import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { makeReport } from "../../../src/report/make-report.js";
import { withLineRules } from "../../../src/report/word/line-rules.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";

/** The characters of a list of settings. */
const listed = (xml: string, name: string): string =>
  new RegExp(`<w:${name} w:lang="zh-CN" w:val="([^"]*)"/>`, "u").exec(xml)?.[1] ?? "";

it("tells Word that no line of Chinese ends with a digit, within the lengths that Word reads", () => {
  const xml = withLineRules("<w:settings><w:compat></w:compat></w:settings>");
  const last = listed(xml, "noLineBreaksAfter");
  for (const digit of "0123456789") expect(last).toContain(digit);
  expect(last.length).toBeLessThanOrEqual(50);
  expect(listed(xml, "noLineBreaksBefore").replaceAll(/&#\d+;/gu, "x").length).toBeLessThanOrEqual(100);
  // The order of the schema.
  expect(xml.indexOf("noLineBreaksAfter")).toBeLessThan(xml.indexOf("noLineBreaksBefore"));
  expect(xml.indexOf("noLineBreaksBefore")).toBeLessThan(xml.indexOf("<w:compat>"));
});

it("stands in every report, and English numbers hold on to their units by a space that parts no line", async () => {
  const report = makeReport(await loadDataset(), { language: "en", regions: ["湖南", "江西"] });
  const files = unzipSync(await report.toDocx());
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  expect(listed(part("word/settings.xml"), "noLineBreaksAfter")).toContain("9");
  const text = part("word/document.xml").replace(/<[^>]+>/gu, "|");
  expect(text).toMatch(/\d\u00a0percentage points/u);
  expect(text).not.toMatch(/\d (?:percentage points?|per cent|[mb]illion|trillion|yuan)\b/u);
});
