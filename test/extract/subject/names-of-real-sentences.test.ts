import { describe, expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const subjects = (text: string) => tasksOf(text).map(({ subject }) => subject);

describe("deeds that turn what is counted round are told with it", () => {
  test.each([
    ["全年消除80个无物业老旧小区。", "消除无物业老旧小区"],
    ["腾退120个低效工业地块。", "腾退低效工业地块"],
    ["清退60家僵尸企业。", "清退僵尸企业"],
    ["提档升级25个村级养老服务站。", "提档升级村级养老服务站"],
    ["建成茶叶核心基地2000亩，辐射带动3万亩。", "茶叶核心基地辐射带动面积"],
    ["力争全年对上争取资金100亿元以上。", "对上争取资金"],
  ])("%s", (text, name) => {
    expect(subjects(text).at(-1)?.replace(/^全年/, "")).toBe(name);
  });
});

describe("what things are like, before their number, is no name", () => {
  test.each([
    ["建成集中连片、设施完善的50万亩油茶基地。", "油茶基地"],
    ["建成生态良好、宜机作业的3万亩果园。", "果园"],
    ["建成省级下达的2万亩油茶林。", "油茶林"],
    ["首批20个口袋公园全部建成开放。", "口袋公园"],
  ])("%s", (text, name) => {
    expect(
      subjects(text)
        .join()
        .replace(/.*(?:上年|任务).*/, ""),
    ).toBe(name);
  });
});

describe("measures behind a rank, a total, or what is reckoned per mu", () => {
  test.each([
    ["旅游产业规模位居全省前五，增加值占GDP比重达8%以上。", "旅游产业增加值占GDP比重"],
    ["茶产业综合实力进入全国前三，增加值占地区生产总值比重达到5%。", "茶产业增加值占地区生产总值比重"],
    ["出口总量达茶叶总产量的20%。", "出口总量占茶叶总产量"],
    ["亩均投资强度提高8%、税收增长6%。", "亩均税收"],
    ["生物质电力总量和非水电消纳责任权重分别达到30%和15%。", "非水电消纳责任权重"],
    ["龙门水库主体工程开工、全年完成投资6亿元。", "龙门水库"],
    ["抓好青山隧道建设，完成投资3亿元。", "青山隧道"],
  ])("%s", (text, name) => {
    expect(subjects(text).at(-1)).toContain(name);
  });
});

describe("one number behind several things is that of each", () => {
  test.each([
    ["接待游客、旅游收入均增长15%以上。", ["游客接待量", "旅游收入"]],
    ["二氧化硫和VOCs排放总量比2020年分别下降12%以上。", ["二氧化硫排放总量", "VOCs排放总量"]],
    ["SO2、NOx排放总量分别比2015年下降10%以上。", ["SO2排放总量", "NOx排放总量"]],
    ["PM2.5和O3浓度分别下降10%以上。", ["PM2.5浓度", "O3浓度"]],
    ["茶叶、油茶产值占比达到40%。", ["茶叶、油茶产值占比"]],
  ])("%s", (text, names) => {
    expect(subjects(text)).toEqual(names);
  });
});

test.each([
  ["确保签约、开工项目分别达到30个、12个。", ["签约项目", "开工项目"]],
  ["加快二期建设，力争开工、投产项目分别达15个、6个。", ["开工项目", "投产项目"]],
  ["新签约、新落地项目分别达到30个、12个。", ["新签约项目", "新落地项目"]],
])("%s: the stage of each", (text, names) => {
  expect(subjects(text)).toEqual(names);
});

describe("numbers that promise no more than others say", () => {
  test.each([
    ["办好20项重要民生实事。", 0],
    ["办成18件群众关心的民生实事。", 0],
    ["着力培育新能源、新材料2个新兴产业。", 0],
    ["形成新能源、新材料2个产业集群。", 1],
    ["完成8个100户以上少数民族村寨供水管网改造。", 1],
    ["完成300户以上困难家庭适老化改造。", 1],
    ["完成龙山50万头生猪标准化养殖基地建设。", 0],
    ["推进青山20万羽蛋鸡养殖场建设。", 0],
    ["新建50万头生猪养殖基地。", 1],
    ["建成万头生猪养殖基地10个。", 1],
  ])("%s", (text, count) => {
    expect(tasksOf(text)).toHaveLength(count);
  });
});

test.each([
  ["水资源利用效率达到国内先进水平。", "ge"],
  ["排放控制水平达到国际先进水平。", "ge"],
  ["单位产品能耗达到国际先进水平。", "le"],
])("%s is bound %s", (text, bound) => {
  expect(tasksOf(text)[0]?.bound).toBe(bound);
});

test("a standard of the country at large is no level of recognition", () => {
  expect(tasksOf("80%的政务服务指标达到全国一流水平。")[0]?.tier).toBeNull();
});
