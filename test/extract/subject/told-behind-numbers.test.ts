import { expect, test } from "vitest";
import { conceptOf } from "../../../src/concepts/concept.js";
import { tasksOf } from "../../support/tasks-of.js";

const rows = (text: string) => tasksOf(text, 2021, 2025);
const told = (text: string) => rows(text).map(({ subject, value, measure }) => [subject, value, measure]);

test.each([
  ["对120座牧区公路桥梁进行加固改造。", "牧区公路桥梁加固改造"],
  ["对85所牧区小学食堂开展明厨亮灶改造。", "牧区小学食堂明厨亮灶改造"],
  ["对县城32条老街全面提档升级。", "老街提档升级"],
  ["维修更换牧场65处的饮水槽、水泵。", "饮水槽和水泵"],
  ["维修更换城区65处的消火栓、阀门。", "城区消火栓、阀门维修更换"],
  ["展示开放5座窑址。", "窑址展示开放"],
  ["免费开放5座窑址公园。", "窑址公园开放"],
])("what is done stands around so many of a thing: %s", (text, name) => {
  const [first] = told(text);
  expect(first?.slice(1)).toEqual([expect.any(Number), "cumulative"]);
  expect(String(first?.[0])).toContain(name.includes("和") ? "饮水槽" : name);
});

test.each([
  ["实现牧村100%客车通达。", "牧村客车通达率"],
  ["牧场100%粪污资源化利用。", "牧场粪污资源化利用率"],
  ["全县渡轮100%电动化。", "渡轮电动化率"],
])("what a share of those before the number come to is told behind it: %s", (text, name) => {
  expect(told(text)).toEqual([[name, 100, "level"]]);
});

test.each([
  ["解决2300户牧民家庭的饮水困难。", "牧民家庭饮水困难解决", 2300],
  ["改善6000名护林员的作业条件。", "护林员作业条件改善", 6000],
  ["提高牧区2万户牧民的抗灾能力。", "牧民抗灾能力", 2],
  ["缓解5万人口的停车压力。", "人口停车压力缓解", 5],
])("what is made better for so many stands behind them: %s", (text, name, value) => {
  const [first] = told(text);
  expect(first?.[0]).toContain(name);
  expect(first?.slice(1)).toEqual([value, "cumulative"]);
});

test("the thing behind a bracket that tells how large it is is that which is counted", () => {
  expect(told("推进12个（受益面积3万亩）山塘除险改造。").at(0)).toEqual(["山塘除险改造", 12, "cumulative"]);
});

test.each([
  "窑厂围栏20天完成1次清洗。",
  "每月召开窑工会议1次。",
  "每半年组织2次瓷窑演练。",
  "每两年开展1次窑体检测。",
])("how often something is done is no count over the plan's years: %s", (text) => {
  for (const { confidence, problems } of rows(text)) {
    expect(confidence).toBeLessThan(0.9);
    expect(problems).toContain("how-often");
  }
});

test("so many a year are a quota, and so many events are counted", () => {
  expect(
    rows("每年举办2次瓷器展览。").map(({ measure, problems }) => [measure, problems?.includes("how-often")]),
  ).toEqual([["annual", false]]);
  expect(rows("举办瓷器展览20次。")[0]?.problems).not.toContain("how-often");
  expect(rows("陶土回收量日均高于3300吨。")[0]?.problems).toContain("how-often");
  expect(rows("窑工补助标准提高到每月800元。")[0]?.problems ?? []).not.toContain("how-often");
});

test.each([
  ["建成陶瓷厂房10万方。", "m2"],
  ["建设8万方陶工公寓。", "m2"],
  ["清运瓷渣土方8万方。", "m3"],
  ["天然气产量达到20亿方。", "m3"],
])("方 is of floors or of what fills a room: %s", (text, unit) => {
  expect(rows(text).map((row) => row.unit)).toEqual([unit]);
});

test("names keep the quoted word and the whole of what is built", () => {
  expect(told("建成“瓷旅融合”的作坊6家。")[0]?.[0]).toContain("“瓷旅融合”的作坊");
  expect(conceptOf("新建和加固改造中小学校舍", "area").name).toBe("中小学校舍新改建面积");
});

test.each([["扩大护林补贴面，享受人数不低于当地老年人总数的3%。", "享受人数占当地老年人总数"]])(
  "a share of a whole told behind a verb is a share: %s",
  (text, name) => {
    expect(rows(text).map(({ subject }) => subject)).toEqual([name]);
  },
);
