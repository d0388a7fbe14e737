import { expect, test } from "vitest";
import type { Bound } from "../../../src/model/codes.js";
import { boundAfter, boundBefore, boundOf } from "../../../src/text/numbers/read-bound.js";

/** What bounds the number behind `甲` and some words: the bound word with its code, and the words that belong to the number. */
function before(words: string, number: string) {
  const text = `甲${words}${number}`;
  const { word, outerStart } = boundBefore(text, text.length - number.length);
  return [word === null ? null : `${word.text} ${word.bound}`, text.slice(outerStart, -number.length)];
}

test.each([
  ["小于 或 等于", "小于 或 等于 le", "小于 或 等于"],
  ["大于 等于", "大于 等于 ge", "大于 等于"],
  ["高于 或者 等于", "高于 或者 等于 ge", "高于 或者 等于"],
  ["小于 =", "小于 = le", "小于 ="],
  ["< =", "< = le", "< ="],
  ["> =", "> = ge", "> ="],
  ["超过", "超过 gt", "超过"],
  ["超", "超 gt", "超"],
  ["近", "近 approx", "近"],
  ["约", "约 approx", "约"],
  ["高于", "高于 gt", "高于"],
  ["不高于", "不高于 le", "不高于"],
  ["不低于", "不低于 ge", "不低于"],
  ["超过全省", "超过 gt", "超过全省"],
  ["至少达到", "至少达到 ge", "至少达到"],
  ["至少有", "至少 ge", "至少有"],
  ["至少建成", "至少 ge", "至少建成"],
  ["不应低于", "不应低于 ge", "不应低于"],
  ["不宜大于", "不宜大于 le", "不宜大于"],
  ["至少应达到", "至少 ge", "至少应达到"],
  ["至少需有", "至少 ge", "至少需有"],
  ["至少再新建", "至少 ge", "至少再新建"],
  ["至少：", "至少 ge", "至少："],
  ["约为：（", "约为 approx", "约为：（"],
  ["不少于“", "不少于 ge", "不少于“"],
  ["超过到达为", "超过 gt", "超过到达为"],
  ["实现超过到", "超过 gt", "超过到"],
  ["超过   ", "超过 gt", "超过   "],
  // What makes 超过 or 约 part of another word says nothing of other bounds.
  ["年度约", "约 approx", "约"],
  ["本市约", "约 approx", "约"],
  ["楼高约", "约 approx", "约"],
  ["限制超过", "超过 gt", "超过"],
  ["并不高于", "不高于 le", "不高于"],
])("%s bounds its number", (words, word, all) => {
  expect(before(words, "5家")).toEqual([word, all]);
  expect(before(words, "百家")).toEqual([word, all]);
});

test.each(
  "小于或 线上 通过 经过 不过 度过 高超 临近 最近 邻近 签约 节约 合约 高于全省 高于全市 突破全国 要 有 达 增加到 不足全市共 名 过：：：：".split(
    " ",
  ),
)("%s bounds none", (words) => {
  expect(before(words, "5家")).toEqual([null, ""]);
  expect(before(words, "百家")).toEqual([null, ""]);
});

test.each([
  ["上", "上 ge"],
  ["破", "破 gt"],
])("%s bounds a numeral in words alone", (word, bound) => {
  expect(before(word, "百家")).toEqual([bound, word]);
  expect(before(word, "5家")).toEqual([null, ""]);
  expect(before(word, "5万家")).toEqual([null, ""]);
});

test.each([
  ["5家|以上", "以上 ge"],
  ["5家|以上可", "以上 ge"],
  ["5家|以上方可", "以上 ge"],
  ["5家|（含）以上", "（含）以上 ge"],
  ["5家|以内", "以内 le"],
  ["5家|及以下", "及以下 le"],
  ["5家|左右", "左右 approx"],
  ["5家|余", "余 gt"],
  ["5家|有余", "有余 gt"],
  ["15天|内办结", "内 le"],
  ["5家|内", "内 le"],
  ["5家|内，", "内 le"],
  ["5家|起", "起 ge"],
  ["4万|多元", "多 gt"],
  ["30|多家", "多 gt"],
  ["100|许", "许 approx"],
  ["100|来个", "来 approx"],
  ["十|几个", "几 gt"],
])("in %s the number is bounded from behind", (marked, bound) => {
  const word = boundAfter(marked.replace("|", ""), marked.indexOf("|"));
  expect(`${word?.text} ${word?.bound}`).toBe(bound);
});

test.each(
  "5家|内部 5家|起步 3|多元 5个|多元 4万|多元化 3个|多层 100|许可 100|来源 5|几个 100|几 5家|，以上 5家| 每天5家|内部 10个，3|多元 4万|多样 十5|几个".split(
    " ",
  ),
)("in %s it is not", (marked) => {
  expect(boundAfter(marked.replace("|", ""), marked.indexOf("|"))).toBeNull();
});

test("of two bounds the one behind the number holds, but a word before is not weakened by 余, and 不足…以内 is at most", () => {
  const codes: (Bound | null)[] = [null, "ge", "gt", "le", "lt", "approx"];
  const word = (bound: Bound | null) => (bound === null ? null : { text: "", bound });
  const all = codes.map((one) => codes.map((other) => boundOf(word(one), word(other), false)).join(" "));
  expect(all).toEqual([
    "eq ge gt le lt approx",
    "ge ge ge le lt approx",
    "gt ge gt le lt approx",
    "le ge le le lt approx",
    "lt ge lt le lt approx",
    "approx ge gt le lt approx",
  ]);
  expect(boundOf(word("ge"), word("le"), true)).toBe("range");
});
