import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { makeReport } from "../../../src/report/make-report.js";
import { joined, withJoinedSpans } from "../../../src/report/word/joined-spans.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";

const shown = (text: string): string => joined(text).replaceAll("\u2060", "·");

it("joins spans", () => {
  expect(shown("2022–2025年新增500家，1万亿元，12.5%")).toBe("2022·–·2025年新增500家，1万亿元，12.5%");
  expect(shown("5–10 per cent – a share")).toBe("5·–·10 per cent – a share");
});

it("changes nothing else of a Word file", async () => {
  const report = makeReport(await loadDataset(), { language: "zh", families: ["green-factories"] });
  const bytes = await report.toDocx();
  const text = (docx: Uint8Array): string =>
    strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array()).replaceAll("\u2060", "");
  expect(strFromU8(unzipSync(withJoinedSpans(bytes))["word/document.xml"] ?? new Uint8Array())).toMatch(
    /2022\u2060–\u20602025/u,
  );
  expect(text(withJoinedSpans(bytes))).toBe(text(bytes));
});
