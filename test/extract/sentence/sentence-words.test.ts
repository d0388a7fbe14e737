import fc from "fast-check";
import { expect, test } from "vitest";
import { CUMULATIVE_WORD, INCREMENT, YEARLY } from "../../../src/extract/fields/lexicon-measures.js";
import { SentenceWords } from "../../../src/extract/sentence/sentence-words.js";
import { CONTACT_BEFORE, PAST } from "../../../src/extract/sift/lexicon-context.js";

const pieces = fc.array(
  fc.constantFrom(
    ..."已 知 现有 企业 5 上年 增长 新增 长点 每年 累计 总 投资 电话 ： ， 实现了 年来 签约 项目".split(" "),
  ),
  { maxLength: 12 },
);

test("where a sentence may not hold a pattern, none of its stretches does", () => {
  fc.assert(
    fc.property(pieces, fc.nat(40), fc.nat(40), (words, from, to) => {
      const sentence = words.join("");
      const stretch = sentence.slice(Math.min(from, to), Math.max(from, to));
      for (const pattern of [PAST, INCREMENT, YEARLY, CUMULATIVE_WORD, CONTACT_BEFORE]) {
        const asked = new SentenceWords(sentence, 99);
        expect(asked.match(pattern, stretch)).toBe(pattern.test(stretch));
      }
    }),
    { examples: [[["年来", "已", "知"], 0, 3]] },
  );
});
