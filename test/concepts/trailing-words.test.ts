import { expect, test } from "vitest";
import { withoutTrail } from "../../src/concepts/trailing-words.js";

test.each([
  ["城镇调查失业率控制在", "城镇调查失业率"],
  ["技改投资五年累计达到", "技改投资"],
  ["民生支出三年内共增长", "民生支出"],
  ["引进外资未来3年累计突破", "引进外资"],
  ["养老床位至少需达到", "养老床位"],
  ["数字经济占比需达到", "数字经济占比"],
  ["充电桩应达到", "充电桩"],
  ["绿化率不应", "绿化率"],
  ["天然气供应达到", "天然气供应"],
  ["第三年投资达到", "第三年投资"],
  ["茶园保护规划", "茶园保护规划"],
  ["茶业产值规划", "茶业产值"],
])("of %s is left %s", (text, name) => {
  expect(withoutTrail(text)).toBe(name);
});
