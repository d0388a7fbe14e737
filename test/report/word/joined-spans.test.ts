import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { makeReport } from "../../../src/report/make-report.js";
import { joined, withJoinedSpans } from "../../../src/report/word/joined-spans.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";

const shown = (text: string): string => joined(text).replaceAll("\u2060", "·");

it("joins spans, and numbers with their units", () => {
  expect(shown("2022—2025年新增500家，1万亿元，12.5%")).toBe("2022·—·2025·年新增500·家，1·万·亿·元，12.5%");
  expect(shown("提高0.3个百分点，第2项")).toBe("提高0.3·个·百·分·点，第2·项");
  expect(shown("5–10 per cent – a share")).toBe("5·–·10\u00a0per\u00a0cent – a share");
  expect(joined("30 billion yuan of 30 plants")).toBe("30\u00a0billion\u00a0yuan of 30 plants");
  // Where the cell has no room for all of it, the number keeps its scale; where it has none for that, nothing is held.
  expect(joined("30 billion yuan", 12)).toBe("30\u00a0billion yuan");
  expect(joined("30 billion yuan", 8)).toBe("30 billion yuan");
});

it("joins no more than a line of a cell holds", () => {
  const within = (room: number): string => joined("2022—2025年", room).replaceAll("\u2060", "·");
  expect(within(12)).toBe("2022·—·2025·年");
  expect(within(11)).toBe("2022·—·2025年");
  expect(within(8)).toBe("2022—2025年");
});

it("changes nothing else of a Word file", async () => {
  const report = makeReport(await loadDataset(), { language: "zh", families: ["green-factories"] });
  const bytes = await report.toDocx();
  const text = (docx: Uint8Array): string =>
    strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array())
      .replaceAll("\u2060", "")
      .replaceAll("<w:noBreakHyphen/>", "<w:t>-</w:t>");
  expect(strFromU8(unzipSync(withJoinedSpans(bytes))["word/document.xml"] ?? new Uint8Array())).toMatch(
    /2022\u2060—\u20602025/u,
  );
  expect(text(withJoinedSpans(bytes))).toBe(text(bytes));
});
