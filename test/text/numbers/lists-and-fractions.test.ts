import { expect, test } from "vitest";
import { readPassage } from "../../../src/text/numbers/quantities.js";

/** Each quantity of a text: its print, value (to value), power of ten, unit, bound. */
const read = (text: string): string[] =>
  readPassage(text).quantities.map(({ start, end, value, value_max, unit_mult, unit, bound }) =>
    [text.slice(start, end), value, ...(value_max == null ? [] : [value_max]), unit_mult, unit, bound].join(
      " ",
    ),
  );

test.each([
  ["分别达到10%、20%以上", "10% 10 0 percent ge", "20%以上 20 0 percent ge"],
  ["新增销售收入2000亿、利税300亿元以上", "2000亿 2000 8 CNY ge", "300亿元以上 300 8 CNY ge"],
  ["新增销售收入2000亿、利税300亿元左右", "2000亿 2000 8 CNY eq", "300亿元左右 300 8 CNY approx"],
  ["2亿、利税300家", "2亿 2 8 count eq", "300家 300 0 count eq"],
  ["收入过千亿、3家收入过百亿", "千亿 1000 8 count gt", "3家 3 0 count eq", "百亿 100 8 count gt"],
  ["过千亿、3家", "千亿 1000 8 count gt", "3家 3 0 count eq"],
  ["1000家以上，10家医院", "1000家以上 1000 0 count ge", "10家 10 0 count eq"],
  ["10家以上、20家", "10家以上 10 0 count ge", "20家 20 0 count eq"],
  ["分别突破3亿人次、400亿元", "3亿人次 3 8 person-time gt", "400亿元 400 8 CNY gt"],
  ["分别超过5%、6家、7%", "5% 5 0 percent gt", "6家 6 0 count gt", "7% 7 0 percent gt"],
  ["突破3亿人次、400亿元", "3亿人次 3 8 person-time gt", "400亿元 400 8 CNY eq"],
  ["突破3亿元、400亿元", "3亿元 3 8 CNY gt", "400亿元 400 8 CNY gt"],
  ["突破30家和40家", "30家 30 0 count gt", "40家 40 0 count gt"],
  ["超过10家、20家", "10家 10 0 count gt", "20家 20 0 count gt"],
  ["超过10家，20家", "10家 10 0 count gt", "20家 20 0 count eq"],
  ["超过10家 、20家", "10家 10 0 count gt", "20家 20 0 count eq"],
  ["超过5—6家、8家", "5—6家 5 6 0 count range", "8家 8 0 count eq"],
  ["不低于10%、20%以上", "10% 10 0 percent ge", "20%以上 20 0 percent ge"],
  ["10%、20%左右", "10% 10 0 percent approx", "20%左右 20 0 percent approx"],
  ["10%、20%以内", "10% 10 0 percent le", "20%以内 20 0 percent le"],
  ["10%、20家以上", "10% 10 0 percent eq", "20家以上 20 0 count ge"],
  ["约10、20家", "10 10 0 count approx", "20家 20 0 count approx"],
  ["10、20亿元", "10 10 8 CNY eq", "20亿元 20 8 CNY eq"],
  ["5亿、6亿元", "5亿 5 8 CNY eq", "6亿元 6 8 CNY eq"],
  ["10亿，20亿元", "10亿 10 8 CNY eq", "20亿元 20 8 CNY eq"],
  ["10、20万家", "10 10 4 count eq", "20万家 20 4 count eq"],
  ["10万、20家", "10万 10 4 count eq", "20家 20 0 count eq"],
])("in the list %s an item has what is printed for all", (text, ...quantities) => {
  expect(read(text)).toEqual(quantities);
});

test.each([
  ["三分之二", "三分之二 66.67 0 percent eq"],
  ["3分之2", "3分之2 66.67 0 percent eq"],
  ["百 分 之 五", "百 分 之 五 5 0 percent eq"],
  ["八百分之三", "八百分之三 0.38 0 percent eq"],
  ["千万分之五", "千万分之五 0.00005 0 percent eq"],
  ["三分之零", "三分之零 0 0 percent eq"],
  ["负三分之一", "负三分之一 -33.33 0 percent eq"],
  ["三分之负一", "三分之负一 -33.33 0 percent eq"],
  ["负三分之负一", "负三分之负一 33.33 0 percent eq"],
  ["四五分之一", "四五分之一 20 25 0 percent range"],
  ["三分之一强", "三分之一强 33.33 0 percent gt"],
  ["三分之二弱，", "三分之二弱 66.67 0 percent lt"],
  ["三分之一强大", "三分之一 33.33 0 percent eq"],
  ["超过三分之一强", "三分之一 33.33 0 percent gt"],
  ["三分之一百姓", "三分之一 33.33 0 percent eq"],
  ["三分之一批企业", "三分之一 33.33 0 percent eq"],
  ["一又二分之一", "一又二分之一 1.5 0 count eq"],
  ["一又二分之一亿", "一又二分之一亿 1.5 8 count eq"],
  ["一又二分之一万元", "一又二分之一万元 1.5 4 CNY eq"],
  ["二又三分之一家", "二又三分之一家 2.33 0 count eq"],
  ["两又二分之一倍", "两又二分之一倍 2.5 0 times eq"],
])("the fraction %s", (text, quantity) => {
  expect(read(text)).toEqual([quantity]);
});

test.each(
  "负四五分之一 零分之一 三分之两三 一又四五分之一 一二三分之五 三分之万千 一二三又二分之一".split(" "),
)("%s is no fraction", (text) => {
  expect(readPassage(text).quantities.filter(({ form }) => form === "fraction")).toEqual([]);
});

test("a fraction between two is one as well", () => {
  expect(readPassage("四五分之一").quantities).toMatchObject([{ form: "fraction", plain: "20" }]);
});

test.each([
  ["分别达到98%、60%以上和15年以上", ["eq", "ge"]],
  ["分别达到98%、60%以上", ["ge", "ge"]],
  ["抽检不少于40块茶匾和500块招牌", ["ge", "ge"]],
  ["抽检40块以上茶匾和500块招牌", ["ge", "eq"]],
])("the bounds of %s are those of each", (text, bounds) => {
  expect(readPassage(text).quantities.map(({ bound }) => bound)).toEqual(bounds);
});
