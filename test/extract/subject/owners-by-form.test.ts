import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { conceptsOf } from "../../support/concepts-of.js";

describe("the form of the words before tells whose a measure is that stands without its owner", () => {
  test.each([
    // The lists of two clauses go together.
    [
      "肉鸡、肉鸭存栏量分别达到500万只、300万只，出栏量分别达到1500万只、900万只。",
      ["肉鸡存栏量", "肉鸭存栏量", "肉鸡出栏量", "肉鸭出栏量"],
    ],
    [
      "黄桃、脐橙种植面积分别达到15万亩、25万亩，综合产值分别达到30亿元、70亿元。",
      ["黄桃种植面积", "脐橙种植面积", "黄桃综合产值", "脐橙综合产值"],
    ],
    // What is got from the one thing.
    ["柑橘面积稳定在50万亩，一产产值达到36亿元。", ["柑橘面积", "柑橘一产产值"]],
    ["玉米种子生产面积达到30万亩，年产量9000万公斤。", ["玉米种子生产面积", "玉米种子产量"]],
    ["芝麻综合产值达到20亿元，加工企业达到35家。", ["芝麻综合产值", "芝麻加工企业"]],
    // The zone or trade that opens the sentence has what any of them has.
    [
      "高新区入统企业达到900家，研发经费占比达到5%，发明专利拥有量3000件。",
      ["高新区入统企业", "高新区研发投入占比", "高新区发明专利"],
    ],
    ["海洋装备产业规模突破800亿元，出口额50亿元。", ["海洋装备产业规模", "海洋装备产业出口额"]],
    ["高新区入统企业达到900家，外贸出口额达到50亿元。", ["高新区入统企业", "出口额"]],
    // Goods of an industry.
    [
      "机器人产业产值达到300亿元，整机产量3万台，出口5000台。",
      ["机器人产业产值", "机器人整机产量", "机器人出口"],
    ],
    // Who is brought in, who finds work.
    ["农业产业化联合体达到60个、带动农户3万户。", ["农业产业化联合体", "农业产业化联合体带动农户"]],
    ["返乡创业园50家，带动就业2万人。", ["返乡创业园", "返乡创业园带动就业"]],
    [
      "红色旅游接待游客800万人次，直接就业2万人，间接就业6万人。",
      ["红色旅游接待游客", "红色旅游直接就业", "红色旅游间接就业"],
    ],
    // How much money it was, what there is room for, the class of a list.
    ["二手机床出口达到3000台、金额2亿元。", ["二手机床出口", "二手机床出口额"]],
    ["新建养护院15家，新增床位3000张。", ["养护院", "养护院床位"]],
    ["新改扩建幼儿园90所，新增学位2.7万个。", ["幼儿园新改扩建", "幼儿园学位"]],
    ["茶叶类专业合作社达到200家，龙头企业达到40家。", ["茶叶类专业合作社", "茶叶类龙头企业"]],
    [
      "年产值过50亿元的药材企业达到6家，市场占有率达到22%。",
      ["年产值过50亿元的药材企业", "年产值过50亿元的药材企业市场占有率"],
    ],
    // Nothing is given to what has an owner of its own.
    ["殡仪馆覆盖率达到100%，火化率达到60%。", ["殡仪馆覆盖率", "火化率"]],
    ["高新技术企业达到900家，研发投入强度达到2.6%。", ["高新技术企业", "研发投入强度"]],
    ["制造业质量竞争力指数达到85，全员劳动生产率达到30万元/人。", ["制造业质量竞争力指数", "全员劳动生产率"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("a share that 其中 opens is one of what was told right before", () => {
  test.each([
    ["科技馆接待观众300万人次，其中青少年占比60%。", ["科技馆接待观众", "青少年占科技馆接待观众比重"]],
    [
      "技术合同成交额达到150亿元，其中高校院所输出占比30%。",
      ["技术合同成交额", "高校院所输出占技术合同成交额比重"],
    ],
    // A rate has no parts.
    ["养老床位使用率达到60%，其中公办占比40%。", ["养老床位使用率", "公办占比"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("a heading or the title names whose a measure is that opens its sentence", () => {
  const conceptsUnder = (title: string, text: string): string[] =>
    extractTargets(text, {
      documentId: "x",
      regionCode: "420000",
      periodStart: 2026,
      periodEnd: 2030,
      title,
    }).targets.map(({ concept }) => concept);

  test("the trade of the plan", () => {
    const text = "一、发展目标\n到2030年，种植面积稳定在60万亩，年产量达到18万吨，加工企业达到120家。";
    expect(conceptsUnder("东江市天麻产业高质量发展行动方案", text)).toEqual([
      "天麻种植面积",
      "天麻产量",
      "天麻加工企业",
    ]);
    expect(conceptsUnder("东江市特色产业高质量发展行动方案", text)[0]).toBe("种植面积");
  });

  test("the trade of the heading, for what the region has as well", () => {
    const goal = "到2030年，进出口额达到200亿元，备案企业突破800家。";
    expect(conceptsUnder("东江市商务规划", `三、壮大二手车出口产业\n${goal}`)[0]).toBe(
      "二手车出口产业进出口额",
    );
    expect(conceptsUnder("东江市商务规划", `三、壮大外向型产业\n${goal}`)[0]).toBe("进出口额");
  });
});

describe("names that were torn or had lost a word", () => {
  test.each([
    ["3A级以上景区和省级以上工业园区达到60家。", ["3A级以上景区和省级以上工业园区"]],
    ["电动自行车保有量达到90万辆。", ["电动自行车保有量"]],
    ["湿地面积力争达到国土面积的8%。", ["湿地占国土比重"]],
    ["城乡居民收入比值缩小到2.1以下。", ["城乡居民收入比值"]],
    ["科研院所年均承担课题260项。", ["科研院所承担课题"]],
    [
      "博士后工作站达到60个，进站博士后500人，出站留省率达到50%。",
      ["博士后工作站", "进站博士后", "进站博士后出站留省率"],
    ],
    ["选育油菜品种8个，推广面积200万亩。", ["油菜品种", "油菜品种推广面积"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});
