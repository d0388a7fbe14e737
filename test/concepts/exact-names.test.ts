import { expect, test } from "vitest";
import { vocabularyOf } from "../../src/draft/known-names.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";

/** Words that say which of the things a name is about are meant. */
const MODIFIERS =
  "高水平 高标准 高层次 高端 青年 休闲 红色 骨干 标志性 小微 省外 县域 示范 试点 特色 中医 危险 残疾 冷链 跨境 低碳 入境 滨海 冰雪".split(
    " ",
  );

/** Names that say the same all the same, and why. */
const ALIKE: Readonly<Record<string, string>> = {
  千亿级县域: "县域 is 县（市、区）",
  就业见习岗位: "internships are for the young",
  见习岗位: "internships are for the young",
  募集就业见习岗位: "internships are for the young",
  龙头骨干企业: "one term of reports",
  高水平科技创新平台: "the name in a document that ships",
  绿色供应链管理示范企业: "the name in the list of the ministry",
  智能制造标杆企业: "what the later list calls them",
  智能制造试点示范企业: "the name of the ministry's programme",
  产业领军企业: "the name in a document that ships",
  重组国家重点实验室: "the same act",
  制造业特色产业基地: "the name in a document that ships",
  "制造业特色产业基地（园）": "the name in a document that ships",
  美丽庭院示范户: "the household that has it",
  紧密型医共体: "only counties have them",
  旅游外汇收入: "only tourists from abroad bring it",
  国家级海洋牧场示范区: "the name of the national list",
};

test("a name with a modifier more or less than the indicator's own is narrower or broader, and exact only where it is listed here", () => {
  const { indicators, synonyms } = vocabularyOf(shippedTables().rows);
  const own = new Map(indicators.map(({ indicator_id, name_zh }) => [indicator_id, name_zh]));
  const unlike = synonyms
    .filter(({ match }) => (match ?? "exact") === "exact")
    .filter(({ indicator_id, name }) => {
      const standard = own.get(indicator_id) ?? "";
      return MODIFIERS.some((word) => name.includes(word) !== standard.includes(word));
    })
    .map(({ name }) => name);
  expect([...new Set(unlike)].sort()).toEqual(Object.keys(ALIKE).sort());
});
