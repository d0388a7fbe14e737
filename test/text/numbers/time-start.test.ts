import { expect, test } from "vitest";
import { mayBegin } from "../../../src/text/numbers/time-start.js";

test.each([
  "2025年",
  "2025—2030年",
  "2025及以后",
  "5年",
  "12月",
  "9:30",
  "20世纪",
  "三年",
  "五到十年",
  "二〇二五年",
  "九〇年代",
  "十二年",
  "两个月",
  "十四五",
  "七五",
  "二十一世纪",
  "“十四五”",
  "『八五』",
  "本世纪中叶",
])("a time may begin with %j", (text) => {
  expect(mayBegin(text, 0)).toBe(true);
});

test.each([
  "2025家",
  "20255年",
  "2025",
  "123年",
  "5家",
  "12%",
  "三家",
  "十家",
  "十四家",
  "百五",
  "四百五十家",
  "三百万家",
  "“三家”",
  "“四十家”",
  "“绿色工厂”",
  "本省世纪",
  "本市",
  "绿色",
  "",
])("no time begins with %j", (text) => {
  expect(mayBegin(text, 0)).toBe(false);
});

test("a time is looked for where it is asked, not where the text begins, and within its digits", () => {
  const text = "产值5亿元，到2025年";
  expect([...text].flatMap((_, at) => (mayBegin(text, at) ? [at] : []))).toEqual([7, 9, 10]);
});
