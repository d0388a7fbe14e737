import { expect, test } from "vitest";
import { withoutRank } from "../../src/concepts/rank-phrase.js";

test.each([
  ["区域创新能力综合排名进入全国前", "区域创新能力"],
  ["两化融合发展水平保持全省第", "两化融合发展水平"],
  ["外贸规模稳居全国第", "外贸规模排名"],
  ["经济总量位居全国第", "经济总量排名"],
  ["营商环境全国排名前移", "营商环境"],
  ["水质优良比例排名进入全国前", "水质优良比例排名"],
  ["进入全国前", "进入全国前"],
  ["世界500强企业", "世界500强企业"],
  ["居民人均可支配收入", "居民人均可支配收入"],
  ["科技进步", "科技进步"],
])("what is ranked in “%s” is “%s”", (phrase, name) => {
  expect(withoutRank(phrase)).toBe(name);
});
