import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";

/** 加快甲路、乙路等24条750公里|建设任务: the things before their number and their length, and behind them what is done. */
const WORKS_OF_PAIR =
  /^([^\d]{4,40}?)等?\d{1,4}[条座处个段片]\d[\d.]{0,8}[万亿]?(?:公里|千米|米|平方米|平方公里|亩|公顷)(建设|改造|改建|扩建|治理|整治|修复|提升|养护)(?:任务|工程|项目)$/;

/** The works that a number and the size right behind it count; null where the clause is no such one. */
export function worksOfPair({
  quantity,
  next,
  previous,
  sentence,
  clauseStart,
  clauseEnd,
}: Mention): string | null {
  const pair = next?.outerStart === quantity.end || previous?.end === quantity.outerStart;
  const parts = pair ? WORKS_OF_PAIR.exec(sentence.slice(clauseStart, clauseEnd)) : null;
  return parts === null ? null : `${withoutLead(parts[1] ?? "").name}${parts[2]}`;
}
