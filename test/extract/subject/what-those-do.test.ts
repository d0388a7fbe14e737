import { expect, test } from "vitest";
import { whatThoseDo } from "../../../src/extract/subject/what-those-do.js";
import { tasksOf } from "../../support/tasks-of.js";

const told = (text: string) =>
  tasksOf(text, 2024, 2027).map(({ concept, value, measure }) => [concept, value, measure]);
const names = (text: string) => tasksOf(text, 2024, 2027).map(({ concept }) => concept);

test.each([
  ["推动", "中小学开展“县管校聘”改革试点", "中小学“县管校聘”改革试点"],
  ["推动", "开发区进入全省“一等”", "进入全省“一等”的开发区"],
  ["支持", "规上企业建立研发机构", "规上企业建立研发机构"],
  ["组织", "农民参加高素质农民培训", "农民参加高素质农民培训"],
  ["选派", "干部赴外地开展实训锻炼", "干部实训锻炼"],
  ["推动", "村集体经济年收入突破50万元", "集体经济年收入突破50万元的村"],
  ["推动", "县级医院通过三级医院评审", "通过三级医院评审的县级医院"],
  ["与区外", "医疗机构开展合作", "区外医疗机构合作"],
  ["选择", "社区开展老年助餐服务试点", "社区老年助餐服务试点"],
  ["为", "农村妇女提供免费“两癌”筛查", "农村妇女“两癌”筛查"],
])("those behind a number are named with what they do or come to: %s…%s", (left, behind, name) => {
  expect(whatThoseDo(left, behind)).toBe(name);
});

test.each([
  ["推动", "项目完成年度投资"],
  ["规上企业", "家开展技改"],
  ["推动", "重点项目"],
  ["推动", "山区县制定文旅扶持实施方案"],
])("words that say of no such deed are left to others: %s…%s", (left, behind) => {
  expect(whatThoseDo(left, behind)).toBeNull();
});

test.each([
  ["遴选首批16所职业院校开展现场工程师培养试点。", ["职业院校现场工程师培养试点", 16, "cumulative"]],
  ["帮助750名残疾人实现就业增收。", ["残疾人实现就业增收", 750, "cumulative"]],
  ["支持25家造纸企业实施数字化转型。", ["造纸企业数字化转型", 25, "cumulative"]],
  ["推动80个村集体经济年收入突破30万元。", ["集体经济年收入突破30万元的村", 80, "cumulative"]],
  ["在7家三级中医院建立康复中心。", ["三级中医院建立康复中心", 7, "cumulative"]],
  ["加快推进4个在建敬老院项目年内投用。", ["敬老院项目投用", 4, "cumulative"]],
  ["在18所公办幼儿园增设托班。", ["公办幼儿园增设托班", 18, "increment"]],
  ["对40座拦河水闸进行防汛达标改造。", ["拦河水闸防汛达标改造", 40, "cumulative"]],
])("what so many do is counted, and not all that there are: %s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("what is done to a part of what was looked at before is done to things of that kind", () => {
  expect(names("排查供热管网260公里，对其中的约35公里进行更换或修复。").at(1)).toBe("供热管网更换或修复长度");
  expect(names("实施暗渠检测约90公里，对其中的约12公里进行清淤。").at(1)).toBe("暗渠清淤长度");
});

test.each([
  ["每年完成900公里渠道衬砌改造、闸门更新及渠堤加固。", "渠道衬砌改造、闸门更新、渠堤加固长度"],
  ["完成东河花园、西河新村共计约2.2万平方米外墙修缮。", "外墙修缮面积"],
  ["对160公里渡口公路开展预防性养护。", "渡口公路预防性养护里程"],
  ["推进北滨片区、南滨片区共计8.6平方公里海绵城市达标建设。", "海绵城市达标建设面积"],
  ["到2027年底，40平方公里以上林地面积达到公益林管护要求。", "达到公益林管护要求的林地面积"],
  ["到2027年，28公里渠道完成生态治理。", "渠道生态治理长度"],
  ["园地面积60%以上达到绿色基地建设要求。", "达到绿色基地建设要求的园地面积比例"],
])("what is done, or what is reached, stands behind a size: %s", (text, name) => {
  expect(names(text)).toEqual([name]);
});

test("the size of a device is none of a work", () => {
  expect(names("更换20吨以上重型货车。")).toEqual([]);
});

test.each([
  ["举办渔民讲座60场，覆盖约90个行政村。", ["渔民讲座", "渔民讲座覆盖行政村"]],
  ["开展护渔进万家活动，覆盖约300个行政村。", ["护渔进万家活动覆盖行政村"]],
])("what covers so many places is told before: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ["改造渔港120座，中心城区45座、其他县市75座。", ["渔港改造", "中心城区渔港改造", "渔港改造"]],
  [
    "渔业码头建设项目共计9个（老城区5个、高新区4个）。",
    ["渔业码头建设项目", "老城区渔业码头建设项目", "高新区渔业码头建设项目"],
  ],
  ["新建渔村书屋80个（山区县50个、沿海县30个）。", ["渔村书屋", "山区县渔村书屋", "沿海县渔村书屋"]],
  ["改造渔市80个，其中，中心城区30个。", ["渔市改造", "中心城区渔市改造"]],
])("where some of them are is told alone, and what they are before: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test("what is done to a list of named things stands before it", () => {
  expect(names("改造提升东桥、西桥、南桥3个渔市场。")).toEqual(["渔市场改造"]);
  expect(names("新建东桥、西桥、南桥3个渔市场。")).toEqual(["渔市场"]);
});

test("lines of a list may name what is made without a verb", () => {
  expect(names("12个渔村睦邻互助点")).toEqual(["渔村睦邻互助点"]);
  expect(names("12个乡镇")).toEqual([]);
});
