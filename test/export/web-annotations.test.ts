import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { codePointSpan, textQuote } from "../../src/export/text-selectors.js";
import { toWebAnnotations } from "../../src/export/web-annotations.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value: string }[];
  readonly target: {
    readonly source: { readonly id: string };
    readonly selector: readonly [
      { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly type: string; readonly start: number; readonly end: number },
    ];
  };
}

let dataset: Dataset;
let items: readonly Annotation[];
beforeAll(async () => {
  dataset = await loadDataset();
  items = toWebAnnotations(dataset).items as unknown as readonly Annotation[];
});

const occurrences = (text: string, part: string): number => {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
};

describe("toWebAnnotations", () => {
  it("annotates every citation once", () => {
    const { targets, other_numbers } = dataset.rows;
    expect(items).toHaveLength(targets.length + other_numbers.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const page = toWebAnnotations(dataset);
    expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(page.type).toBe("AnnotationPage");
  });

  it("finds each quote by its words alone, and by counting code points", () => {
    const byHash = new Map(
      dataset.rows.documents.map((row) => [
        `ni:///sha-256;${Buffer.from(row.sha256, "hex").toString("base64url")}`,
        dataset.texts.get(row.document_id) ?? "",
      ]),
    );
    const points = new Map([...byHash].map(([id, text]) => [id, [...text]]));
    const rows = [...dataset.rows.targets, ...dataset.rows.other_numbers];
    items.forEach((item, index) => {
      const text = byHash.get(item.target.source.id) ?? "";
      const [quote, position] = item.target.selector;
      const row = rows[index];
      expect(quote.exact).toBe(row?.quote);
      const passage = quote.prefix + quote.exact + quote.suffix;
      expect(occurrences(text, passage)).toBe(1);
      expect(text.indexOf(passage) + quote.prefix.length).toBe(row?.quote_start);
      const sliced = points.get(item.target.source.id)?.slice(position.start, position.end).join("");
      expect(sliced).toBe(quote.exact);
    });
  });

  it("has the shape that the model asks for", () => {
    for (const item of items) {
      expect(item.type).toBe("Annotation");
      expect(item.id).toMatch(/^urn:cross-province:(target|other-number):/u);
      expect(["describing", "classifying"]).toContain(item.motivation);
      expect(item.body.length).toBeGreaterThan(0);
      for (const body of item.body) {
        expect(body.type).toBe("TextualBody");
        expect(body.value).not.toBe("");
      }
      expect(item.target.selector.map(({ type }) => type)).toEqual([
        "TextQuoteSelector",
        "TextPositionSelector",
      ]);
    }
  });
});

describe("text selectors", () => {
  const text = fc.array(fc.constantFrom("省", "𠮷", "1", "，", "\n")).map((parts) => parts.join(""));
  it("slices the same passage by code points as by UTF-16 units", () => {
    fc.assert(
      fc.property(text, text, text, (before, exact, after) => {
        const whole = before + exact + after;
        const { start, end } = codePointSpan(whole, before.length, before.length + exact.length);
        expect([...whole].slice(start, end).join("")).toBe(exact);
      }),
    );
  });
  it("gives context that is unique and never cuts a surrogate pair", () => {
    fc.assert(
      fc.property(text, text, text, (before, exact, after) => {
        const whole = before + exact + after;
        const { prefix, suffix } = textQuote(whole, before.length, before.length + exact.length);
        expect(before.endsWith(prefix)).toBe(true);
        expect(after.startsWith(suffix)).toBe(true);
        for (const part of [prefix, suffix]) expect(part).not.toMatch(/\p{Surrogate}/u);
        if (prefix !== before || suffix !== after)
          expect(occurrences(whole, prefix + exact + suffix)).toBe(1);
      }),
    );
  });
  it("widens the context where a passage is printed twice", () => {
    const twice = `甲${"同".repeat(40)}数${"样".repeat(40)}乙${"同".repeat(40)}数${"样".repeat(40)}丙`;
    const second = twice.lastIndexOf("数");
    const { prefix, suffix } = textQuote(twice, second, second + 1);
    expect(prefix.length).toBe(64);
    expect(suffix).toContain("丙");
  });
});
