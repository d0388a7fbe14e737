import fc from "fast-check";
import { expect, test } from "vitest";
import { documentBase, documentId, settledIds } from "../../src/draft/document-id.js";

test("an id is region and first year, then the genre behind it, then a number", () => {
  const base = documentBase({ name_en: "Xi'an", region_code: "610100" }, 2021);
  expect(base).toBe("xian-2021");
  expect(documentId(base, "outline", new Set())).toBe("xian-2021");
  expect(documentId(base, "outline", new Set([base]))).toBe("xian-2021-outline");
  expect(documentId(base, "outline", new Set([base, "xian-2021-outline"]))).toBe("xian-2021-outline-2");
});

test("ids are the same whatever the order of reading, unique, and none is taken", () => {
  const documents = (["outline", "work-report", "special-plan", "special-plan", null] as const).map(
    (genre, index) => ({
      document_id: index === 4 ? "gansu-2021" : "hubei-2021",
      genre,
      title_zh: `计划${index}`,
      sha256: String(index),
    }),
  );
  const taken = new Set(["gansu-2021"]);
  const want = new Map(documents.map((document, index) => [document, settledIds(documents, taken)[index]]));
  expect([...want.values()]).toEqual([
    "hubei-2021",
    "hubei-2021-work-report",
    "hubei-2021-special-plan",
    "hubei-2021-special-plan-2",
    "gansu-2021-2",
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: 5 }), (order) => {
      expect(settledIds(order, taken)).toEqual(order.map((document) => want.get(document)));
    }),
  );
});
