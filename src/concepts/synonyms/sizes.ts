import { SIZE_WORDS } from "../size-words.js";
import type { ComponentSynonyms } from "./component-synonyms.js";
import { REPORTS } from "./sources.js";

/** Enterprises by the class of their size. */
export const SIZES: readonly ComponentSynonyms[] = [
  {
    name: "规模以上$1企业",
    forms: "^新?(?:升规|入规|纳规)(?:的)?(工业|制造业|服务业)?企业$",
    source: REPORTS,
  },
  {
    name: "规模以上企业",
    forms: "^(?:企业)?(?:升规|入规|升规入统|升规纳统|入规纳统|上规入统)$",
    source: REPORTS,
  },
  ...SIZE_WORDS.map(([digits, name]) => ({
    name,
    forms: `(?<![\\d.至到~—–-])${digits}(?=(?:元级|元以上|级|元)?企业)`,
    source: REPORTS,
  })),
  {
    name: "$1级企业",
    forms:
      "(?<![至到二三五~—–-]|加工)(?<!(?:加工产值|进出口|出口|进口|零售额|交易额|销售额|成交额|投资|(?<!营业)收入|销售|税收|纳税|利润|资产|市值|估值)(?:超过|超|过|突破)?)(?:年?营业收入|营收|年?产值)?(?:超过|超|过|突破)?((?:[五二三]?十|百|五百|千)亿)(?:元级|元以上|级|元)?企业",
    source: REPORTS,
  },
];
