import { expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

const last = (text: string) => targetsOf(text).at(-1)?.concept;

test.each([
  ["持续推动竹木产业向精深加工延伸，重点发展板材类等下游产业集群，力争完成产值35亿元。", "竹木产业产值"],
  ["竹编产业力争成为全市工业的主导产业，实现总产值38亿元。", "竹编产业产值"],
  ["茶业基础设施9大工程全面推进，完成投资力争超过15亿元。", "茶业基础设施工程投资"],
  ["开展茶区水塘环境整治，完成投资2亿元。", "茶区水塘环境整治投资"],
  ["推进生物质发展，装机达到20万千瓦。", "生物质装机容量"],
  [
    "到2022年，茶叶加工业产值达到26亿元，以年均增长6%以上的速度，到2025年总产值突破30亿元。",
    "茶叶加工业产值",
  ],
])("a measure alone is of what its sentence is about: %s", (text, name) => {
  expect(last(text)).toBe(name);
});
