import { readPassage } from "../../text/numbers/quantities.js";

/** What is reckoned in money, what counts persons, and what counts things, by the ends of their names. */
const KINDS: readonly (readonly [names: RegExp, dimension: RegExp, word?: string])[] = [
  [
    /(?:产值|增加值|收入|营收|投资额?|总额|零售额|交易额|销售额|成交额|税收|利润|经费|资金|产业规模|经济规模)$/,
    /^money$/,
  ],
  [/(?:人数|人员|人口|从业者|就业)$/, /^person$/],
  [/企业(?:数量?|个数|总数)?$/, /^count$/, "家"],
  [/(?:平台|园区|基地|项目|机构|中心|专利|品牌|商标|标准)(?:数量?|个数|总数)?$/, /^count$/],
  [/(?:面积)$/, /^area$/],
  [/(?:里程|长度)$/, /^length$/],
];

/** Of the units that stand together above a table (单位：亿元、家) the one in which a name is counted; null where none or several may be. */
export function unitAmong(units: readonly string[], name: string): string | null {
  const [, kind, word] = KINDS.find(([names]) => names.test(name)) ?? [];
  if (kind === undefined) return null;
  const fitting = units.filter((unit) => kind.test(readPassage(`1${unit}`).quantities[0]?.dimension ?? ""));
  if (word !== undefined && fitting.includes(word)) return word;
  // 家 and 个 side by side: what is no firm is counted by the other one.
  const words = fitting.length > 1 && word === undefined ? fitting.filter((unit) => unit !== "家") : fitting;
  const [only, ...others] = words;
  return only === undefined || others.length > 0 ? null : only;
}
