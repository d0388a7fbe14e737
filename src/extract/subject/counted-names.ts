import { piecesOf } from "./list-marks.js";
import { partHead } from "./measure-heads.js";

/** 甲、乙、丙三个产业产值, 甲、乙两类场地: names, how many they are, and what they are or what is measured of them. */
const COUNTED = /^(.+?)([两二三四五六七八九十]|\d{1,2})(个|大|条|家|支|项|类|种|级)(.+)$/;
const NUMERALS = "零一二三四五六七八九十";
/** 四项主要污染物重点工程减排量: says of the names what they are. */
const GENERAL =
  /^(?:主要|重点|核心)?(?:污染物|指标|品种|产品)(?=.{2})|^(?:主导|支柱|优势|特色|重点|主要)(?=产业|行业)/;
/** What says of a name no more than it does itself: the output of 三大作物 is that of each. */
const KIND = /(?:产业|产业链|集群|行业|领域|园区|片区|市场|基地)$/;

/**
 * The subjects of a list of names that is counted behind it, one each; null where as many names as numbers do not stand there.
 *
 * @example
 * countedNames("轮船、铁路两个行业产值", 2); // => ["轮船行业产值", "铁路行业产值"]
 */
export function countedNames(list: string, count: number): readonly string[] | null {
  const parts = COUNTED.exec(list);
  if (parts === null) return namesOfPlaces(list, count) ?? namesOfTrades(list, count);
  const [, named = "", numeral = "", counter = "", rest = ""] = parts;
  const told = numeral === "两" ? 2 : /\d/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral);
  const names = piecesOf(named.replace(/[和与及](?=[^、和与及]+$)/, "、"), "、");
  if (told !== count || names.length !== count || names.some((name) => name === "")) return null;
  const { thing, head } = partHead(rest.replace(GENERAL, ""));
  const behind = /[类种级]/.test(counter)
    ? counter + rest
    : head === "" || thing === "" || KIND.test(thing)
      ? rest.replace(GENERAL, "")
      : head;
  return names.map((name) =>
    name.endsWith(thing) && thing !== "" ? name + behind.slice(thing.length) : name + behind,
  );
}

/** 遂宁、内江等地工业企业: as many places as numbers, and what is told of each. */
const OF_PLACES = /^(.+?)等(?:地|市|县|区|州|市县|市州|地市|城市)(.{2,})$/;

function namesOfPlaces(list: string, count: number): readonly string[] | null {
  const [, places = "", what = ""] = OF_PLACES.exec(list) ?? [];
  const names = piecesOf(places, "、");
  return names.length === count && count > 1 ? names.map((name) => name + what) : null;
}

/** 电子信息、生物医药产业规模化发展: as many trades as numbers, and that they are to grow. */
const OF_TRADES =
  /^([^，。；\d的]{2,}?)(产业|行业|制造业|服务业|产业链|产业集群)(?:规模化|集群化|集聚化?|高端化|高质量|融合|加快|转型|提质|跨越式?)*(?:发展|壮大|升级|增效)?$/;

function namesOfTrades(list: string, count: number): readonly string[] | null {
  const [, trades = "", kind = ""] = OF_TRADES.exec(list) ?? [];
  const names = piecesOf(trades, "、和与及");
  const told = names.length === count && count > 1 && names.every((name) => name.length > 1);
  return told ? names.map((name) => (/(?:产业|行业|业|产业链|集群)$/.test(name) ? name : name + kind)) : null;
}
