import { expect, test } from "vitest";
import { vocabularyPage } from "../../src/report/html/vocabulary-page.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { loadVocabulary } from "../../src/tables/load-vocabulary.js";
import { vocabularyEntries } from "../../src/tables/vocabulary-entries.js";

test.each(["zh", "en"] as const)(
  "the page in %s has an anchor for each concept, both names, and no code for a word",
  async (language) => {
    const { rows } = await loadDataset();
    const entries = vocabularyEntries({ rows }, await loadVocabulary());
    const html = vocabularyPage(entries, language);
    for (const { indicator } of entries) expect(html).toContain(`<article id="${indicator.indicator_id}">`);
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(target);
    expect(html).toContain(
      '<span lang="zh">地区生产总值</span> · <span lang="en">Gross regional product (GDP)</span>',
    );
    expect(html).toContain("Content-Security-Policy");
    // Denominators that are no concept of the vocabulary are codes.
    expect(html).not.toMatch(/<dd[^>]*>(?:population-10k|urban-labour-force|land-mu)</u);
    const themes = [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title]) => title ?? "");
    if (language === "zh") for (const title of themes) expect(title).toMatch(/\p{Script=Han}/u);
  },
);

test.each([
  ["zh", "同类指标", "居民人均消费支出", "分子"],
  ["en", "Related indicators", "Per capita consumption expenditure", "Numerator"],
] as const)(
  "a concept in %s names the others of its family, and no other concept as its numerator",
  async (language, title, other, numerator) => {
    const { rows } = await loadDataset();
    const html = vocabularyPage(vocabularyEntries({ rows }, await loadVocabulary()), language);
    const article = (id: string): string =>
      html.split(`<article id="${id}">`)[1]?.split("</article>")[0] ?? "";
    const related =
      article("final-consumption-contribution").split(`<dt>${title}</dt><dd>`)[1]?.split("</dd>")[0] ?? "";
    expect(related).toContain(other);
    expect(related).not.toContain(
      language === "zh" ? "最终消费支出对经济增长贡献率" : "Contribution of final consumption",
    );
    // The numerator has no concept of its own; that of its family is another indicator.
    expect(article("physicians-per-1k")).not.toContain(`<dt>${numerator}</dt>`);
  },
);
