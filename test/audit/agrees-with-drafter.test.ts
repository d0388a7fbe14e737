import { describe, expect, test } from "vitest";
import { audit } from "../../src/audit/audit.js";
import { draftDocument } from "../../src/draft/draft-document.js";
import { sha256 } from "../../src/io/read.js";
import { checkQuotes } from "../../src/tables/check-quotes.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";

/** A report accepted as it was drafted. */
function audited(text: string) {
  const { rows: known } = shippedTables();
  const bytes = new TextEncoder().encode(text);
  const { document, targets, otherNumbers, added } = draftDocument(
    {
      file: "report.txt",
      format: "text",
      encoding: "utf-8",
      text,
      bytes,
      sha256: sha256(bytes),
      title: null,
    },
    { region: "420100", period: [2024, 2024], title: "武汉市政府工作报告", known },
  );
  const rows = {
    documents: [document],
    regions: [...known.regions, ...added.regions],
    indicators: [...known.indicators, ...added.indicators],
    populations: known.populations,
    units: [...known.units, ...added.units],
    targets,
    other_numbers: otherNumbers,
  };
  const texts = new Map([[document.document_id, text]]);
  const issues = [...checkQuotes(targets, otherNumbers, texts), ...audit({ rows, texts }).issues];
  return { targets, errors: issues.filter(({ severity }) => severity === "error") };
}
const report = (past: string, ahead: string): string =>
  `政府工作报告\n一、2023年工作回顾\n${past}\n二、2024年重点工作\n${ahead}\n`;

describe("a report that was drafted and accepted as it is passes the audit", () => {
  test.each<[string, string]>([
    ["numerals of quoted names", "推行“一件事一次办”，打造“双核引领”格局，建成停车场20个。"],
    ["a rank", "力争进入全国创新百强城市前30名，新增绿色工厂12家。"],
    ["kilowatts and kilolitres", "新能源装机达到120万千瓦，白酒产量达到25万千升、三千升。"],
    ["half and none", "数字经济占比达到一半以上，独角兽企业实现零突破。"],
    ["households", "新增经营主体9万户。"],
    ["a will at the head of the paragraph", "力争全年经济稳中有进，规上工业增加值增长7%。"],
    ["one number of several things", "茶叶产量、茶园面积均增长8%。"],
    ["growth with the economy, and growth at all", "职工收入增长与经济增长基本同步，服务出口实现正增长。"],
    ["a multiplier behind 多 and 余", "城镇新增就业180多万人，技能人才达到200余万人，投放贷款两个亿以上。"],
    ["a level of two", "建好6个市、区级农产品加工产业园。"],
    ["growth in the one year", "全年投资保持平稳，固定资产投资增长5%。"],
  ])("%s", (_, ahead) => {
    const { targets, errors } = audited(report("地区生产总值增长5.7%。", ahead));
    expect(targets.length).toBeGreaterThan(0);
    expect(errors.map(({ code, received, at }) => [code, received, at.column])).toEqual([]);
  });

  test("a benchmark reached is a result; one aimed at is a target", () => {
    const { errors } = audited(
      report("进出口总额增长9%，外贸依存度居全省前列。", "工业投资增速高于全国平均水平。"),
    );
    expect(errors.map(({ code, received }) => [code, received])).toEqual([]);
  });
});
