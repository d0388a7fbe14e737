import { expect, test } from "vitest";
import { draftDocument } from "../../src/draft/draft-document.js";
import { reviewRows } from "../../src/draft/review-table.js";

test("a new indicator stands beside those it might be taken for, with what separates each", () => {
  const text = "2026年政府工作报告\n今年主要任务：\n东山港集装箱吞吐量达到90万标箱，粮食产量30亿斤。\n";
  const bytes = new TextEncoder().encode(text);
  const draft = draftDocument(
    { file: "福建省.txt", format: "text", encoding: "utf-8", text, bytes, sha256: "", title: null },
    { region: "福建" },
  );
  const [port, grain] = reviewRows(draft);
  expect(port).toMatchObject({ link: "none", link_confidence: 0 });
  expect(port?.candidates).toContain("container-throughput 集装箱吞吐量 +东山港");
  expect(grain).toMatchObject({ indicator_id: "grain-output", link: "exact", candidates: null });
});
