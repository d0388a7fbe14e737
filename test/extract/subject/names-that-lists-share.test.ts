import { describe, expect, test } from "vitest";
import { namesOf } from "../../support/names-of.js";
import { targetsOf } from "../../support/targets-of.js";

describe("what the last of a list says of each, in words that no list of measures holds", () => {
  test.each([
    [
      "制茶业、茶具业规上企业营业收入分别达到500亿元、200亿元。",
      ["制茶业规模以上企业营业收入", "茶具业规模以上企业营业收入"],
    ],
    [
      "制茶业、茶旅业实际使用外资占比分别达到30%、40%。",
      ["制茶业实际使用外资占比", "茶旅业实际使用外资占比"],
    ],
    ["茶馆开办、茶园登记平均办理时间分别压缩至1天、2天。", ["茶馆开办平均办理时间", "茶园登记平均办理时间"]],
    ["废旧茶具、废茶渣回收量年均增长10%、8%。", ["废旧茶具回收量", "废茶渣回收量"]],
    ["茶霜、茶雹预警信号准确率分别达到93%、88%。", ["茶霜预警信号准确率", "茶雹预警信号准确率"]],
    ["报废、置换更新茶车分别达到5万辆、20万辆。", ["茶车报废更新", "茶车置换更新"]],
    ["建成区级茶艺中心5个、街道级20个、社区级100个。", ["茶艺中心", "街道级茶艺中心", "社区级茶艺中心"]],
  ])("%s", (text, names) => {
    expect(namesOf(text).map((name) => name.replace(/^区级/, ""))).toEqual(names);
  });
});

test("enterprises behind several trades are of none of them", () => {
  expect(namesOf("制茶、茶具产业产值增速分别不低于15%、12%，净增规上企业150家。").at(-1)).toBe(
    "规模以上企业",
  );
});

test("what becomes of those before their number is none of their name", () => {
  expect(namesOf("新认定制茶企业120家、科技型茶企业600家入库。")).toEqual(["制茶企业", "科技型茶企业"]);
});

test("places in a ranking say which of those are counted behind them", () => {
  expect(namesOf("国家级茶区综合考核前100名达到5家。")).toEqual(["茶区综合考核前100名"]);
});

test("the share of contracts is no growth, what a day comes to no sum, and a route that is opened is added", () => {
  expect(
    targetsOf("采购茶企合同比例不低于45%；茶船日均客流80万人次；新开茶船航线3条。").map(
      ({ measure }) => measure,
    ),
  ).toEqual(["level", "level", "increment"]);
});
