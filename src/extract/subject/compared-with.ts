import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";

/** 与农业总产值比: with what it is compared, where the words leave out what. */
const WITH =
  /^[，、]?(?:(?:其|产值|规模)*)(与[一-龥]{2,16}?(?:产值|增加值|总值|收入|规模|总量))(?:之|的)?比(?:例|值|重)?/;

/** 加工业营业收入增长8%，与农业总产值比达到2.6: the thing told before, against what the words name; null where they compare nothing. */
export function comparedWith(before: string, { left, quantity }: Mention): string | null {
  const against = /^(?:ratio|count|proportion)$/.test(quantity.dimension) ? WITH.exec(left)?.[1] : undefined;
  const { thing, head } = partHead(withoutLead(before).name);
  return against === undefined || head === "" || thing.length < 2 ? null : `${thing}${head}${against}之比`;
}

/** 储备库规模稳定在年度投资规模的4倍: an amount, and that of the same time of which it is so many times as much. */
const TIMES_ANOTHER =
  /^[，、；]?([^，。；、\d]{2,20}?)(?:(?:要|应|均|稳定|保持|维持|控制)?(?:在|达到?|为|不低于|不少于|相当于|超过))([^，。；、\d]{2,12}?)的?(?:约|近)?$/;

/** The ratio of two amounts that stand before a number of times; null where the words are no such two. */
export function ratioOfTwo({ left, quantity }: Mention): string | null {
  const [, own = "", other = ""] = quantity.unit === "times" ? (TIMES_ANOTHER.exec(left) ?? []) : [];
  const name = withoutLead(own).name;
  return other === "" || /[比差数]$/.test(name) ? null : `${name}与${other}之比`;
}
