import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const last = (text: string) =>
  extractTargets(text, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2024,
    periodEnd: 2024,
  }).targets.at(-1)?.problems;

test.each([
  "加快城北水厂建设，改造管网30公里。",
  "抹茶全产业链总产值达到500亿元、十亿元以上产业链达到6条。",
  "建成县人民医院新院区，年诊疗能力达到50万人次。",
  "做强3个茶饮产业集群，开工甲茶厂扩建、乙茶园改造等30个重点项目。",
  "发展低空经济，开通航线15条。",
  "县人民医院创三级，新增床位500张。",
  "推进农村人居环境整治，生活污水治理率达到60%。",
  "县一中新校区投用，新增学位3000个。",
])("what is told in general is doubted behind words of one kind of it: %s", (text) => {
  expect(last(text)).toContain("other-owner");
});

test.each([
  "支持企业梯度成长，创建省级龙头企业12家。",
  "完善市政设施，改造管网30公里。",
  "十亿元以上产业链达到6条。",
  "加快城北水厂建设，改造供水管网30公里。",
  "实施项目带动战略，开工甲茶厂扩建、乙茶园改造等30个重点项目。",
  "提升机场能级，开通航线15条。",
  "优化创业服务，创业带动就业3000人。",
  "扩大医疗资源供给，新增床位500张。",
  "新建中小学10所，新增学位3000个。",
])("and not behind others: %s", (text) => {
  expect(last(text)).not.toContain("other-owner");
});
