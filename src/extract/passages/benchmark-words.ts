import type { Bound } from "../../model/codes.js";

/** What the words behind a subject set it against. */
export interface BenchmarkWords {
  readonly benchmark: string;
  /** The bound by the words alone; null where it depends on what is better of the subject. */
  readonly bound: Bound | null;
}

/** A family of phrases: what of a clause it takes behind the subject, and what that says. */
interface BenchmarkPhrase {
  readonly pattern: string;
  readonly read: (words: string) => BenchmarkWords;
}

const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/全国|国内|国家/, "national"],
  [/全省|省内|全区|自治区|省/, "provincial"],
  [/全市|市/, "municipal"],
  [/世界|国际|全球/, "world"],
  [/中部/, "central-china"],
  [/西部/, "western-china"],
  [/东部/, "eastern-china"],
  [/长三角/, "yangtze-delta"],
];
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/先进(?:水平|行列)/, "advanced"],
  [/领先水平/, "leading"],
  [/前列|前茅|第一方阵/, "forefront"],
  [/平均/, "average"],
];

const codeOf = (list: readonly (readonly [RegExp, string])[], words: string): string | undefined =>
  list.find(([pattern]) => pattern.test(words))?.[1];

/** What a verb of comparison says; 达到 and 位居 leave it to what is better of the subject. */
function verbBound(words: string): Bound | null {
  if (/^(?:不|略|稍|明显|持续|继续|均|都)*低于/.test(words)) return words.startsWith("不") ? "ge" : "lt";
  const strict = /高于|超过|优于|快于|好于|跑赢/.test(words);
  return strict && !/^不|以上$/.test(words) ? "gt" : null;
}

const SCOPE = "(?:全国|国内|全省|省内|全区|全市|世界|国际|全球|中部|西部|东部|长三角)";
const VERB = "(?:达到|高于|超过|位居|居于|居|保持在|保持|处于|进入|走在|优于|不低于|低于|快于|好于|稳居)";
const ECONOMY =
  "(?:全[省市区国县])?(?:(?:国民)?经济(?:社会)?(?:发展)?|GDP|(?:地区)?生产总值)(?:的?增(?:长|速|幅))?(?:速度|水平)?";
const STEADY = "(?:保持|基本|大体|总体|实现)*";

/** Every way in which the documents of the state set a measure against something without a number. */
export const BENCHMARK_PHRASES: readonly BenchmarkPhrase[] = [
  {
    pattern: `${VERB}${SCOPE}(?:地区|工业|行业|同行业)?(?:同期|同类)?(?:平均水平|平均值|平均数|先进水平|先进行列|领先水平|前列|前茅|第一方阵)(?:以上)?(?![的和或]|、(?!(?:略|稍|明显|不)?(?:[高快低优好]于|超过|位居|居|保持)))`,
    read: (words) => ({
      benchmark: `${codeOf(SCOPES, words)}-${codeOf(LEVELS, words)}`,
      bound: verbBound(words),
    }),
  },
  {
    // The rate of the whole country or province is its average: 增速高于全省.
    pattern: `(?:略|稍|明显|持续|继续)?(?:高于|快于|不低于|低于|优于|好于)(?:全国|全省|全区|全市)(?:工业|行业)?(?:平均|增速|增幅)?(?=[，；。]|$)`,
    read: (words) => ({ benchmark: `${codeOf(SCOPES, words)}-average`, bound: verbBound(words) }),
  },
  {
    pattern: `${STEADY}[与和同跟]${ECONOMY}${STEADY}(?:同步|相匹配|相适应)(?:增长)?(?=[，；。、]|$)`,
    read: (words) => ({
      benchmark: "economic-growth",
      bound: /基本|大体|总体/.test(words) ? "approx" : "eq",
    }),
  },
  {
    pattern: `(?:略|稍|持续|继续)?(?:高于|快于|不低于|超过|跑赢)${ECONOMY}(?=[，；。、]|$)`,
    read: (words) => ({ benchmark: "economic-growth", bound: verbBound(words) }),
  },
  {
    pattern: "(?:力争|实现|保持|确保|维持|努力)*正增长(?=[，；。、]|$)",
    read: () => ({ benchmark: "positive-growth", bound: "eq" }),
  },
  {
    pattern:
      "(?:力争|实现|保持|确保|维持|努力|达到|超过|突破|均|在)*(?:两位数|双位数)(?:以上)?(?:的?(?:增长|增速))?(?=[，；。、]|$)",
    read: () => ({ benchmark: "double-digit-growth", bound: "ge" }),
  },
  {
    pattern:
      "(?:控制在|稳定在|保持在|达到|不超过|优于)(?:国家|省|自治区|市|上级)(?:里|政府)?(?:下达|确定|核定|规定|要求|定)?(?:的|年度)*(?:目标|指标|任务|计划|控制|范围)+(?:以内|之内|内)?(?=[，；。、]|$)",
    read: (words) => {
      const giver = /(?:在|到|过|于)(国家|省|自治区|市|上级)/.exec(words)?.[1] ?? "";
      return {
        benchmark: giver === "上级" ? "superior-assigned" : `${codeOf(SCOPES, giver)}-assigned`,
        bound: /内$|控制在|不超过/.test(words) ? "le" : /优于/.test(words) ? "gt" : null,
      };
    },
  },
  {
    pattern:
      "(?:控制|保持|稳定|运行|处|维持)(?:在|于)合理(?:区间|范围|水平)(?:以内|之内|内)?(?=[，；。、]|$)",
    read: () => ({ benchmark: "reasonable-range", bound: "eq" }),
  },
];

/** What every phrase holds: a quick look before the patterns are tried. What must stand before a word is looked for behind the word. */
export const BENCHMARK_HINT =
  /(?:平均|前列|先进|领先|前茅|方阵)(?<=[全国省界际球部东西中内角][^，。；、]{0,5}..)|[高快好优低]于|同步|匹配|适应|正增长|[两双]位数|跑赢|合理[区范水]|(?:目标|指标|任务|计划|范围)(?<=[省家区市级][^，。；、]{0,6}..)|超过/;

/** 增速高于全省, 快于全国平均水平: what so many percentage points are more than. */
const MARGIN =
  /(?:增速|增幅|涨幅|增长)?(?:高于|快于|低于|慢于|优于|好于|高出|超出?过?)((?:全国|全省|全区|全市)(?:同期)?(?:平均(?:水平|增速|值)?|水平|增速)?)$/;
/** 收入增速快于城镇居民, 增速高于GDP增速: a margin over another series. */
const OVER_SERIES = /(?:增速|增幅|涨幅|增长)(?:高于|快于|低于|慢于|优于|好于|高出)([一-龥A-Z]{2,14})$/;
const OF_ECONOMY =
  /^(?:全[省市区国县])?(?:GDP|(?:地区|国内)?生产总值|(?:国民)?经济)(?:增长|增速|增幅)?(?:速度|水平)?$/;

/**
 * The benchmark that a margin is reckoned from, null for another series that no code stands for, and the words before the margin without
 * it; null where they name none.
 *
 * @example
 * beforeMargin("地区生产总值增速高于全省"); // => { rest: "地区生产总值", benchmark: "provincial-average" }
 * beforeMargin("农村居民收入增速快于城镇居民"); // => { rest: "农村居民收入", benchmark: null }
 */
export function beforeMargin(
  words: string,
): { readonly rest: string; readonly benchmark: string | null } | null {
  const found = MARGIN.exec(words);
  if (found !== null)
    return { rest: words.slice(0, found.index), benchmark: `${codeOf(SCOPES, found[1] ?? "")}-average` };
  const series = OVER_SERIES.exec(words);
  if (series === null) return null;
  return {
    rest: words.slice(0, series.index),
    benchmark: OF_ECONOMY.test(series[1] ?? "") ? "economic-growth" : null,
  };
}
