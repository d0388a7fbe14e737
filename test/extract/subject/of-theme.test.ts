import { expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

const last = (text: string) => targetsOf(text).at(-1);

test.each([
  ["what is done for the works", "推进坡耕地综合治理，新增治理面积60平方公里。", "坡耕地治理面积"],
  ["the deed alone", "实施湿地被占用整改行动，完成整改3万亩。", "湿地被占用整改面积"],
  ["what money is put in", "加强内河航道建设，完成投资18亿元。", "航道投资"],
  [
    "the head of the sentence, behind several works",
    "加强防洪建设，加固堤防40公里，新建泵站6座，全年完成投资9亿元。",
    "防洪投资",
  ],
  ["which projects", "推进小流域治理，实施项目12个。", "小流域项目"],
  ["whose volunteers", "深入开展生活垃圾分类，组建志愿者队伍40支。", "生活垃圾分类志愿者队伍"],
  ["whose drills", "加强消防治理，建设站点20个，开展演练600次。", "消防治理演练"],
  ["who is trained", "抓好返乡农民工创业，开展技能培训4000人次。", "返乡农民工技能培训"],
  ["which insurance", "提升城乡居民养老保险水平，参保率达到97%。", "城乡居民养老保险参保率"],
  ["of which kind the bred is", "肉羊良种体系更加完善，良种覆盖率达到88%。", "肉羊良种覆盖率"],
  ["which firms", "实施专精特新培育行动，企业达到150家。", "专精特新企业"],
  ["what ground is laid out", "加快高标准茶园建设，面积稳定在6万亩。", "高标准茶园面积"],
  [
    "the heading's trade",
    "一、主要任务\n（一）肉牛种业提升工程\n扩大核心群，自给率达到70%。",
    "肉牛种业自给率",
  ],
  ["the heading's care", "一、主要任务\n（一）消防能力提升行动\n到2026年，演练2000场次。", "消防演练"],
  ["the opening of the paragraph", "壮大会展经济。优化布局，知名品牌达到6个。", "会展经济知名品牌"],
])("a bare head is owned by what is spoken of: %s", (_, text, name) => {
  expect(last(text)?.concept).toBe(name);
  expect(last(text)?.confidence).toBeLessThan(0.9);
});

test.each([
  ["the head says it", "推进国土绿化，森林覆盖率达到45%。", "森林覆盖率"],
  ["the whole region's", "推进小流域治理，全市重点项目达到300个。", "重点项目"],
  ["an aim of all works", "优化营商环境，完成投资90亿元。", "投资"],
  ["projects, two clauses behind", "推动茶叶出口，优化服务，新增储备项目800个。", "储备项目"],
  ["money asked for", "加强交通枢纽建设，争取资金20亿元。", "资金"],
])("and stays as it is: %s", (_, text, name) => {
  expect(last(text)?.concept).toBe(name);
});

test("an owner from above is told as a problem", () => {
  const text = "一、主要任务\n（一）肉牛种业提升工程\n扩大核心群，自给率达到70%。";
  expect(last(text)?.problems).toContain("owner-above");
  expect(last("实施肉牛种业提升工程，自给率达到70%。")?.problems).not.toContain("owner-above");
});

test.each([
  ["推动制造业数字化转型，实施重点项目90个。", true],
  ["深化“百企技改”，实施重点项目90个。", true],
  ["突出项目牵引，实施重点项目90个。", false],
  ["提高投资效益，实施重点项目90个。", false],
])("projects beside a campaign may be its own: %s", (text, perhaps) => {
  expect(last(text)?.problems?.includes("other-owner")).toBe(perhaps);
  expect(last(text)?.concept).toBe("重点项目");
});

test("what was put together for one number is no owner of the next", () => {
  expect(targetsOf("推进老果园改造，改造面积5万亩，优果率达到75%。").map(({ concept }) => concept)).toEqual([
    "老果园改造面积",
    "优果率",
  ]);
});

test.each([
  ["a rate, of no output", "支持奶牛场扩建，规模养殖比重达到70%，产值达到20亿元。", "奶牛产值"],
  ["firms, of no trade's turnover", "培育跨境电商龙头企业10家，交易额增长20%。", "跨境电商交易额"],
])("what is counted before is %s", (_, text, name) => {
  expect(last(text)?.concept).toBe(name);
});

test.each([
  [
    "the trades that the sentence tells of",
    "糖、果蔬及饮料产业方面，发展功能糖等产品，推动甲厂扩建，力争产值达80亿元。",
    "糖、果蔬、饮料产业产值",
  ],
  [
    "behind named projects",
    "新型建材产业方面，支持技改，建成金石水泥产业链二期等项目，力争全年产值达90亿元。",
    "新型建材产业产值",
  ],
  ["how a trade is to be", "加快建筑业工业化、绿色化发展，产值增长9%。", "建筑业产值"],
  ["none downstream", "积极承接装备制造、建材等下游产业，力争产值达60亿元。", "产值"],
])("an output is that of the trade: %s", (_, text, name) => {
  expect(last(text)?.concept).toBe(name);
});

test.each([
  [
    "projects under the heading of one field",
    "一、主要任务\n（一）水利建设\n全面推进，安排重点项目25个。",
    "other-owner",
  ],
  [
    "what a region has, in a sentence of one trade",
    "推动数字经济创新发展，研发投入强度达到3%。",
    "other-owner",
  ],
  ["patents in it", "推动低空经济创新发展，发明专利拥有量达到2000件。", "other-owner"],
])("what a region has as well is doubted: %s", (_, text, problem) => {
  expect(last(text)?.problems).toContain(problem);
});

test("the beds of a home are no hospital's", () => {
  expect(last("一、主要任务\n4.养老服务提升工程\n新增床位2000张。")?.concept).toBe("养老服务床位");
});

test.each([
  ["青石市“十四五”交通运输发展规划", "交通投资", "owner-above"],
  ["青石市国民经济和社会发展规划", "投资", "doubtful-indicator"],
])("the title %s makes an investment %s", (title, name, problem) => {
  const [target] = targetsOf("到2027年，计划完成投资70亿元。", { title });
  expect(target?.concept).toBe(name);
  expect(target?.problems).toContain(problem);
});

test.each(["宣传活动", "志愿者队伍", "知名品牌", "标准化基地"])("%s alone is too general", (name) => {
  expect(last(`全年新增${name}30个。`)?.problems).toContain("doubtful-indicator");
});
