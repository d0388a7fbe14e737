import type { Bilingual } from "./language.js";

/** Whose level a benchmark is. */
const SCOPES: Readonly<Record<string, Bilingual>> = {
  national: { zh: "全国", en: "national" },
  provincial: { zh: "全省", en: "provincial" },
  municipal: { zh: "全市", en: "municipal" },
  world: { zh: "国际", en: "world" },
  "central-china": { zh: "中部地区", en: "central China" },
  "western-china": { zh: "西部地区", en: "western China" },
  "eastern-china": { zh: "东部地区", en: "eastern China" },
  "yangtze-delta": { zh: "长三角", en: "Yangtze delta" },
};

const LEVELS: Readonly<Record<string, Bilingual>> = {
  average: { zh: "平均水平", en: "average" },
  forefront: { zh: "前列", en: "forefront" },
  advanced: { zh: "先进水平", en: "advanced level" },
  leading: { zh: "领先水平", en: "leading level" },
};

function levelsOfScopes(): Record<string, Bilingual> {
  const labels: Record<string, Bilingual> = {};
  for (const [scope, { zh, en }] of Object.entries(SCOPES)) {
    for (const [level, words] of Object.entries(LEVELS)) {
      labels[`${scope}-${level}`] = { zh: `${zh}${words.zh}`, en: `the ${en} ${words.en}` };
    }
    labels[`${scope}-assigned`] = {
      zh: `${zh.replace(/^全(?=省|市)/, "").replace("全国", "国家")}下达目标`,
      en: `the target assigned at the ${en} level`,
    };
  }
  return labels;
}

/**
 * What a commitment without a number is set against. Levels of other places, and what no place has: the growth of the economy
 * (与经济增长同步), growth at all (正增长), a range that nobody prints (合理区间).
 */
export const BENCHMARK_LABELS: Readonly<Record<string, Bilingual>> = {
  ...levelsOfScopes(),
  "national-advanced": { zh: "国内先进水平", en: "the advanced level in China" },
  "economic-growth": { zh: "经济增长", en: "economic growth" },
  "positive-growth": { zh: "正增长", en: "positive growth" },
  "double-digit-growth": { zh: "两位数增长", en: "double-digit growth" },
  "reasonable-range": { zh: "合理区间", en: "a reasonable range" },
  "superior-assigned": { zh: "上级下达目标", en: "the target assigned from above" },
};
