const PLACE =
  "(?:全国|全省|全市|全区|世界|全球|国际|中部|西部|东部|东北|中西部|沿海|国内|省内|市内|同类)?(?:地区|省份|省市|城市)?";
const HOLDS =
  "(?:继续|始终|稳步|均|分别|力争|争取|确保|有望|努力|奋力)*(?:保持在?|稳定在?|稳居|位居|居于|位列|进入|跻身|挺进|迈入|迈进|冲刺|达到|重回|重返|进位|居|列|进)";
/** 位居全国第, 进入全国前, 全国排名前移: that a number says a place in a ranking. */
const RANKED = new RegExp(
  `^(.{2,}?)(?:${PLACE}(?:综合)?(?:排名|位次|排位)(?:${HOLDS})?${PLACE}(?:前移|上升|提升|跃升|进位|后移|前进|前列|前|第)?|${HOLDS}${PLACE}(?:前|第))$`,
);
/** 冲刺全省开发区前, 进入全国百强县前: among whom a place is aimed at. */
const AMONG = new RegExp(
  `^(?:力争|奋力|全力|努力)*(?:${HOLDS})?((?:全国|全省|全市|全区|世界|全球|国际|国内)[^，。；、\\d]{2,10}?(?:区|县|市|城市|园区?|企业|港口?|机场|高校|景区))(?:前|第)$`,
);
/** What has a place in a ranking without being an amount of its own. */
const RANKABLE = /(?:能力|水平|指数|实力|竞争力|环境|质量|效率|活力|[程热名强力]度)$/;

/**
 * What is ranked, from words that say that it is: 外贸规模位居全国第 is 外贸规模排名, for the rank of an amount is no such amount; other words
 * stay as they are.
 *
 * @example
 * withoutRank("区域创新能力进入全国前"); // => "区域创新能力"
 */
export function withoutRank(phrase: string): string {
  const among = AMONG.exec(phrase)?.[1];
  if (among !== undefined) return `${among}排名`;
  const ranked = RANKED.exec(phrase)?.[1];
  if (ranked === undefined) return phrase;
  return RANKABLE.test(ranked) ? ranked : `${ranked}排名`;
}
