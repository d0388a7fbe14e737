import { expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

const last = (text: string) => targetsOf(text).at(-1)?.problems;

test.each([
  "到2025年，花炮产业营业收入达到300亿元；产品销往60个国家，出口额突破6亿美元。",
  "支持制茶企业做大做强，发明专利达到30件。",
  "深化国企改革，工业总产值突破9000亿元。",
  "（一）做大花炮产业。\n提升燃放安全水平，力争到2025年实现出口额突破6亿美元。",
  "力争园区亩均税收增长8%，首位产业产值占比达到60%以上。",
  "（一）做大花炮产业。\n提升燃放安全水平，培育十亿级企业3家。",
  "高新区培育瞪羚企业8家，引进重大项目12个。",
  "推进园区扩容提质，税收增长8%。",
  "发展机器人产业，培育高新技术企业15家。",
  "新能源新增装机1000万千瓦，新型储能装机达到50万千瓦，发电量超过3000亿千瓦时。",
  "推进贵阳智算中心集群扩容，算力规模达到8万P。",
  "支持花炮生产企业做大做强，上市企业达到3家。",
  "壮大省级经开区实力，工业开票销售收入增长12%。",
])("a measure of anybody's behind words of a trade or a body may be theirs: %s", (text) => {
  expect(last(text)).toContain("other-owner");
});

test.each([
  "到2025年，花炮产业营业收入达到300亿元；全省出口额突破600亿美元。",
  "地区生产总值增长6%，数字产业增加值增长10%，出口额突破600亿美元。",
  "到2025年，出口额突破600亿美元。",
  "新增制茶企业30家，发明专利达到300件。",
  "（一）壮大外贸主体。\n到2025年，出口额突破600亿美元。",
  "全市园区税收增长8%，全市新增上市企业3家。",
  "（一）做大花炮产业。\n新增规模工业企业80家、十亿级企业3家。",
  "推进智算中心扩容，算力规模达到8万P。",
  "培育壮大优质民营企业，力争超亿元企业达到6家。",
  "支持企业做大做强，上市企业达到3家。",
  "发展实体经济，培育高新技术企业15家。",
  "提振工业经济，工业开票销售收入增长12%。",
  "优化营商环境，引进投资6000万元以上项目30个。",
])("the region's own is not doubted: %s", (text) => {
  expect(last(text)).not.toContain("other-owner");
});

test("the last of a list tells the trade of the firms before it", () => {
  const [first] = targetsOf("培育10家单项冠军企业、10家花炮专精特新企业。");
  expect(first?.problems).toContain("other-owner");
});
