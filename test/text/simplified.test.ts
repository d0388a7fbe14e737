import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isTraditional, simplified } from "../../src/text/simplified.js";

test.each([
  ["新增產值2萬億元", "新增产值2万亿元"],
  ["森林覆蓋率穩定在59%以上", "森林覆盖率稳定在59%以上"],
  ["營商環境滿意度顯著提高，後續幹部隊伍建設", "营商环境满意度显著提高，后续干部队伍建设"],
  ["著名乾隆年間遺產", "著名乾隆年间遗产"],
])("%s is read as %s", (printed, read) => expect(simplified(printed)).toBe(read));

test.each(["著名商标60件", "瞭望塔30座，乾县、於潜镇", "GDP增长5%", "", "國"])(
  "%s is of the simplified script unless most of it is not",
  (text) => expect(simplified(text)).toBe(text === "國" ? "国" : text),
);

test("one traditional sign in a text of the simplified script is of a name, and leaves the text as it is", () => {
  const text = `到2025年，全省绿色工厂达到60家，森林覆盖率稳定在59%以上，新增5G基站2万个，“國泰”著名商标保持稳定。`;
  expect(simplified(text)).toBe(text);
});

test("the five documents are of the simplified script", () => {
  for (const file of readdirSync("seeds").filter((name) => name.endsWith(".txt")))
    expect(isTraditional(readFileSync(`seeds/${file}`, "utf8"))).toBe(false);
});

test("the length stays, whatever the text, and what is simplified stays as it is", () => {
  const sign = fc.oneof(
    fc.constantFrom(..."達產業億萬區個後裡乾著於覆複衝臺𠀀"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const text = signs.join("");
      const read = simplified(text);
      expect(read).toHaveLength(text.length);
      expect(simplified(read)).toBe(read);
    }),
  );
});
