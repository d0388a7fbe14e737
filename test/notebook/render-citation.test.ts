import { load } from "cheerio";
import { expect, test } from "vitest";
import { renderCitation, splitQuote } from "../../src/notebook/render-citation.js";
import { viewOf } from "../../src/notebook/show.js";
import { target } from "../support/targets.js";

test.each([
  ["达到1.8%以上", 2, ["达到", "1.8%", "以上"]],
  ["新增1-2家", 2, ["新增", "1-2", "家"]],
  ["突破1,000亿元", 2, ["突破", "1,000", "亿元"]],
  ["建成三个中心", 2, ["建成", "三", "个中心"]],
  ["实现全覆盖", 2, ["实现", "", "全覆盖"]],
  ["保持前列", null, ["保持前列", "", ""]],
] as const)("the number of %s at %s", (quote, at, parts) => {
  expect(splitQuote(quote, at)).toEqual(parts);
  expect(splitQuote(quote, at).join("")).toBe(quote);
});

test("a citation marks the quote in its passage and says where it stands", () => {
  const citation = {
    target: target({
      target_id: "t",
      quote: "不少于10%",
      quote_start: 100,
      quote_end: 106,
      section: "一 / （二）",
    }),
    before: "前文<",
    quote: "不少于10%",
    after: "后文",
    valueInQuote: 3,
    origins: [{ column: "period_end" as const, title: { zh: "截止年", en: "deadline" }, words: [] }],
  };
  const { html, text } = renderCitation(citation, viewOf({ language: "zh" }));
  const $ = load(html?.markup ?? "");
  expect($("mark").text()).toBe("不少于10%");
  expect($("mark b").text()).toBe("10%");
  expect($("blockquote").text()).toBe("…前文<不少于10%后文…");
  expect($("td").text()).toContain("100～106");
  expect($("td").text()).toContain("截止年 2023（推定：按规划期）");
  expect($("td").text()).toContain("一 / （二）");
  expect(text).toContain("【不少于10%】");
});
