import { piecesOf } from "./list-marks.js";
import { partHead } from "./measure-heads.js";

/** 甲、乙、丙三个产业产值, 甲、乙两类场地: names, how many they are, and what they are or what is measured of them. */
const COUNTED = /^(.+?)([两二三四五六七八九十]|\d{1,2})(个|大|条|家|支|项|类|种|级)(.+)$/;
const NUMERALS = "零一二三四五六七八九十";
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
  if (parts === null) return null;
  const [, named = "", numeral = "", counter = "", rest = ""] = parts;
  const told = numeral === "两" ? 2 : /\d/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral);
  const names = piecesOf(named.replace(/[和与及](?=[^、和与及]+$)/, "、"), "、");
  if (told !== count || names.length !== count || names.some((name) => name === "")) return null;
  const { thing, head } = partHead(rest);
  const behind = /[类种级]/.test(counter)
    ? counter + rest
    : head === "" || thing === "" || KIND.test(thing)
      ? rest
      : head;
  return names.map((name) =>
    name.endsWith(thing) && thing !== "" ? name + behind.slice(thing.length) : name + behind,
  );
}
