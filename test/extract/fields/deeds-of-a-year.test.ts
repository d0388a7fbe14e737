import { describe, expect, test } from "vitest";
import { measuresOf } from "../../support/measures-of.js";

const measures = (text: string, periodStart = 2024, periodEnd = 2024) =>
  measuresOf(text, periodStart, periodEnd);

describe("what is done to things or for people sums up, in a year and in a plan of five", () => {
  test.each([
    "为800名茶农购买意外险。",
    "为600人提供采茶培训。",
    "向困难茶农配发茶具300套。",
    "让30个村用上净水。",
    "帮助900名失业茶农再就业。",
    "促进2万城镇困难人员实现就业。",
    "采茶培训受训人数不少于3000人。",
    "规范提升特色茶馆5家。",
    "筛选确定示范茶企10家。",
    "参训茶农超过4500人。",
    "争取到位上级资金突破4亿元。",
    "减税降费及退税缓费2亿元以上。",
    "清收不良贷款3亿元。",
    "向社区配送茶谱800册。",
    "完成茶园质量提升300亩。",
    "排查老旧茶厂300家。",
    "抽检茶叶800批次。",
    "编印茶谱2万册。",
    "兑现惠茶资金3000万元。",
  ])("%s", (text) => {
    expect(measures(text)).toEqual(["cumulative"]);
    expect(measures(text, 2021, 2025)).toEqual(["cumulative"]);
  });
});

describe("what is set up in a year is that much more", () => {
  test.each(["命名生态茶村60个。", "搭建茶市供需平台3个。", "配备制茶设备500台。", "规范化建设茶亭20座。"])(
    "%s",
    (text) => {
      expect(measures(text)).toEqual(["increment"]);
    },
  );
});

test("in one year that a longer plan names, what is made is made in it", () => {
  expect(measures("2023年，培育茶企20家。", 2021, 2025)).toEqual(["increment"]);
  expect(measures("到2023年，培育茶企20家。", 2021, 2025)).toEqual(["level"]);
});

test("projects come over the years: there are none at a date", () => {
  expect(measures("到2025年，落地茶业项目40个。", 2021, 2025)).toEqual(["increment"]);
  expect(measures("到2025年，培育茶企40家。", 2021, 2025)).toEqual(["level"]);
});

test("what statistics tell of a year is come to, whatever verb says so", () => {
  expect(measures("完成茶叶产量7300吨、力争达7500吨。")).toEqual(["level", "level"]);
  expect(measures("完成茶叶出口额20亿元。")).toEqual(["level"]);
  expect(measures("完成茶园改造面积300亩。")).toEqual(["cumulative"]);
});
