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
