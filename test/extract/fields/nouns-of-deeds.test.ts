import { expect, test } from "vitest";
import { goalsOf } from "../../support/goals-of.js";

const told = (text: string) => goalsOf(text).map(({ value, measure }) => [value, measure]);

test.each([
  // 服务 and 培训 within a noun are no deed; with those served behind them they are.
  ["到2025年，建设茶艺师工作站40个、茶农服务基地80个。", "level", 2],
  ["到2025年，建设茶叶服务站40个、培训站80个、科技服务企业20家。", "level", 3],
  ["到2025年，净增规模工业茶企70家、规模服务业茶企20家。", "increment", 2],
  ["到2025年，净增养老床位900张、老年助餐服务点60个。", "increment", 2],
  ["到2025年，服务茶企300家。", "cumulative", 1],
  // What goes through a port in a year stands at that year.
  ["到2025年，开通东山航线20条，机场旅客吞吐量超1800万人次。", "level", 1],
  // Money that is put in flows over the period.
  ["到2025年，投资20亿元建设智慧茶山。", "cumulative", 1],
  // Places covered, and those that come to a state, stand at the year.
  ["到2025年，茶艺进村行动覆盖80个以上县。", "level", 1],
  ["到2025年，支持60个县医院达到三级医院水平。", "level", 1],
  ["到2025年，建成茶饮产能90万吨/年。", "level", 1],
  ["建成茶饮产能90万吨/年。", "level", 1],
])("a verb within a noun governs no number: %s", (text, measure, count) => {
  expect(
    told(text)
      .slice(-count)
      .map(([, read]) => read),
  ).toEqual(Array.from({ length: count }, () => measure));
});

test("hours that each is taught in a year are told for every year", () => {
  const [hours] = goalsOf("到2025年，茶农网络培训人均每年不少于60学时。");
  expect(hours).toMatchObject({ value: 60, bound: "ge", measure: "annual", concept: "茶农网络培训人均学时" });
});

test("起 right behind a figure counts cases, behind a unit it says from where on", () => {
  expect(goalsOf("到2025年，每万枚茶饼质量纠纷低于2起。").map(({ bound }) => bound)).toEqual(["lt"]);
  expect(goalsOf("到2025年，茶山游门票50元起。").map(({ bound }) => bound)).toEqual(["ge"]);
});

test("a city right below the province is a prefecture", () => {
  expect(goalsOf("到2025年，每个省辖市建成2个以上茶艺馆。").map(({ each }) => each)).toEqual(["prefecture"]);
});

test("people behind those of one field may be of that field too", () => {
  const [, skilled] = goalsOf("到2025年，培养茶叶领域高层次人才200名、技能人才5000名。");
  expect(skilled?.problems).toContain("narrowed-list");
  const [, own] = goalsOf("到2025年，培养高层次人才200名、技能人才5000名。");
  expect(own?.problems).not.toContain("narrowed-list");
});

test("an amount that several trades each come to is doubted", () => {
  const [each] = goalsOf("到2025年，四个支柱产业产值均超3000亿元。");
  expect(each).toMatchObject({ value: 3000, bound: "gt" });
  expect(each?.problems).toContain("joined-subjects");
});

test("what covers so many places is no name of the places", () => {
  const [places] = goalsOf("到2025年，数字茶山覆盖80个以上县。");
  expect(places?.problems).toContain("doubtful-indicator");
});

test.each([
  // What a deed is done at or by is added with the rest of its list.
  [
    "到2025年，新增茶叶示范园20个、茶农救助站30个、体检中心4个、志愿服务组织9个。",
    ["increment", "increment", "increment", "increment"],
  ],
  ["到2025年，建设茶农体检中心30个、养老服务床位900张。", ["level", "level"]],
  // Those served or hired are no such thing.
  ["到2025年，服务市场主体3万户。", ["cumulative"]],
  ["到2025年，制定茶馆服务标准30项。", ["cumulative"]],
  ["到2025年，培训基层茶艺调解员500人。", ["cumulative"]],
])("a deed within the noun of a place, a body or a person: %s", (text, measures) => {
  expect(told(text).map(([, measure]) => measure)).toEqual(measures);
});
