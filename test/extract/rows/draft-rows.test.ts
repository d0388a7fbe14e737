import { describe, expect, it } from "vitest";
import { documentFrame } from "../../../src/extract/frame/document-frame.js";
import { DraftRows } from "../../../src/extract/rows/draft-rows.js";

describe("DraftRows", () => {
  const text = "茶园 40 万亩，茶厂 60 家";
  const options = { documentId: "x", regionCode: "420000" };

  it("gives the stored text behind a stretch of the view", () => {
    const rows = new DraftRows(documentFrame(text, options), options);
    const at = rows.document.view.text.indexOf("40万亩");
    const { span, copies } = rows.stored(at, at + 4);
    expect(text.slice(span.start, span.end)).toBe("40 万亩");
    expect(copies).toEqual([]);
  });

  it("lists what was noted in order, and as unread what was not", () => {
    const rows = new DraftRows(documentFrame(text, options), options);
    rows.push({ start: 12, end: 14 }, "other", "a reason");
    const { otherNumbers, unread, targets } = rows.extraction();
    expect(otherNumbers.map(({ quote, why }) => [quote, why])).toEqual([["60", "a reason"]]);
    expect(unread.map(({ start }) => start)).toEqual([3]);
    expect(targets).toEqual([]);
  });
});
