import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

function read(text: string) {
  return extractTargets(text, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2026,
    periodEnd: 2030,
  });
}
const values = (text: string) => read(text).targets.map(({ value }) => value);

describe("rules for whoever they meet are no targets of the region", () => {
  test.each([
    ["a case", "收住老人超过40人的，配备护理员不少于6名。"],
    ["what is due for each more", "收住老人每增加1人，增加补助不少于0.1万元/年。"],
    ["a case of less", "年取水量5万立方米以下的，节水率不低于4%。"],
    ["the size of one", "单个托育点托位原则上不超过60个。"],
    [
      "what is due in another case",
      "入住率低于20%的，安排经费不少于3万元/年；入住率高于20%的，安排经费不少于2万元/年。",
    ],
  ])("%s", (_, text) => {
    expect(values(text)).toEqual([]);
    expect(read(text).unread).toEqual([]);
  });

  test.each([
    ["a number of those beyond a size", "到2030年，托位超过60个的托育机构达到25家。", [25]],
    ["each unit's rate", "到2030年，单位面积产量达到500公斤，单位能耗不超过3吨标准煤/万元。", [500, 3]],
    ["added ones", "每年新增托位200个。", [200]],
  ])("but %s is", (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe("the three industries said in one word", () => {
  test.each(["一二三产增加值", "三次产业增加值", "一二三产业增加值"])("%s are three", (subject) => {
    const rows = read(`其中${subject}年均分别增长3%、5.5%、6%左右。`).targets;
    expect(rows.map(({ subject, value }) => [subject, value])).toEqual([
      ["第一产业增加值", 3],
      ["第二产业增加值", 5.5],
      ["第三产业增加值", 6],
    ]);
  });
});

test("roads that are upgraded are works done", () => {
  const [row] = read("提升旅游公路60公里。").targets;
  expect(row?.measure).toBe("cumulative");
});
