import { withoutLead } from "../../concepts/action-words.js";
import { withoutTrail } from "../../concepts/trailing-words.js";
import { clausesBefore } from "../sentence/clauses-before.js";
import type { Mention } from "../sentence/mention.js";
import { withoutItemMark } from "./list-marks.js";
import { partHead } from "./measure-heads.js";

/** Heads of measures, by the dimension of the numbers that they are told in. */
const HEADS: Readonly<Record<string, RegExp>> = {
  ratio: /(?:率|比例|比重|占比|覆盖面|普及程度)$/,
  money: /(?:标准|收入|产值|增加值|投资|单价|水平|补助|补贴|支出)$/,
};
const MOVES = /(?:增长|递增|下降|减少)(?:约|超过?|达到?|不低于)?$/;
/** 生均公用经费标准：小学…，初中…: a label that each of the clauses behind it goes on with. */
const LABEL = /^([^，。；：\d]{3,20})：[^：]*，$/;
const LONGEST_OWNER = 12;

/**
 * 教师占比，普通本科高校达到45%、高职院校达到32%: the measure that a clause tells alone, of the one whom the number's own words name. Null
 * where the words have a measure of their own, or no clause tells one alone.
 * @param own the number's own words without what leads them
 */
export function measureAhead(own: string, mention: Mention): string | null {
  const { sentence, quantity, segmentStart, clauseStart, left } = mention;
  const head = HEADS[quantity.dimension];
  // 提高成功率，引进资金增长4%: how far an amount moves is no rate of another.
  if (quantity.dimension === "ratio" && MOVES.test(left)) return null;
  if (head === undefined || own.length < 2 || own.length > LONGEST_OWNER || partHead(own).head !== "")
    return null;
  // 扩大有效投资，争取国债300亿元: what is borrowed or granted measures itself.
  if (quantity.dimension === "money" && /(?:国债|债券|贷款|基金|资金|款|券|额)$/.test(own)) return null;
  const told = clausesBefore(mention).findLast((clause) => !/\d/.test(clause));
  const label = LABEL.exec(sentence.slice(segmentStart, clauseStart))?.[1];
  const { name } = withoutLead(withoutItemMark(told ?? label ?? ""));
  if (name.length < 3 || !head.test(name) || withoutTrail(name) !== name || /[、：]/.test(name)) return null;
  return name.startsWith(own) ? name : own + name;
}
