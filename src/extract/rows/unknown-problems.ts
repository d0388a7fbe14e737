import type { DraftProblem } from "../../model/draft-problems.js";
import { INHERITED } from "../fields/measure-reading.js";
import type { DraftFields } from "../row-sink.js";
import { partHead } from "../subject/measure-heads.js";
import { behindNumber } from "./behind-number.js";
import { mayBeOfClauseBefore } from "./head-clause.js";
import { prints } from "./told-name.js";

/** Whom or what a share is of, at the head of a list: 农村规模化供水率…、污水治理率…. */
const OF_WHOM =
  /^(?:到20\d\d年底?，)?(?:力争|争取|确保|实现|全[省市区县])*(?:农村|乡村|城市|城镇|城区|县城|规上|规模以上|限上|限额以上|中小企业|公立|公办|民办|高校|义务教育|园区|开发区)/;
/** 研发经费、专利拥有量增长10%: each of them, or both together? A share of a sum says it (甲和乙占比). */
const JOINED =
  /[一-龥]{2}(?:、|以及|(?<![普涉波参共饱温可总调])[和与及](?!其|以上|谐|美|时))[一-龥]{2}(?!.*占)/;
/** 技改投资、民间投资占比: a share behind measures of one kind, each of which may have it. */
const SHARE = /(?:占比|比重|比例)$/;
const ENCLOSED = /[（(“《][^（）()“”《》]*[）)”》]/g;
const MARKS = /[“”"\s]/g;

/**
 * What is fishy about a target of the running text whose name no list knows: a name that the quote does not carry whole was put
 * together of words that stand apart, and a measure taken from the item before it may be that item's alone.
 */
export function unknownProblems(fields: DraftFields, text: string): readonly DraftProblem[] {
  const { subject, quantity, quote, measure, table, ofRow } = fields;
  if (table !== undefined || ofRow === true || subject === "") return [];
  const found: DraftProblem[] = [];
  const printed = text.slice(quote.start, quote.end).replace(MARKS, "");
  const carried = printed.includes(subject.replace(MARKS, ""));
  if (!carried && !prints(printed, subject) && !prints(withoutNumber(fields, text), subject))
    found.push("far-subject");
  const before = text.slice(
    quote.start,
    quote.start + Math.max(0, text.slice(quote.start, quote.end).indexOf(subject)),
  );
  if (
    quantity.unit === "percent" &&
    /[、和及与]$/.test(before) &&
    OF_WHOM.test(before) &&
    !OF_WHOM.test(subject)
  )
    found.push("narrowed-list");
  if (quantity.unit === "percent" && isJoined(subject.replace(ENCLOSED, ""))) found.push("joined-subjects");
  if (mayBeOfClauseBefore(fields, text)) found.push("other-owner");
  if (measure.why === INHERITED) found.push("measure-inherited");
  return found;
}

/** Whether a name holds several things, of which it leaves open whether a number is of each or of all. */
function isJoined(name: string): boolean {
  if (JOINED.test(name)) return true;
  // 公办园占比和在园幼儿占比: two shares, and one number.
  if (/(?:占比|比重|比例)[、和与及].{2,}(?:占比|比重|比例)$/.test(name)) return true;
  const measures = SHARE.test(name) ? name.replace(SHARE, "").split(/[、和与及]/) : [];
  const head = partHead(measures[0] ?? "").head;
  return head !== "" && measures.length > 1 && measures.every((one) => partHead(one).head === head);
}

/** 拆除30万平方米以上违法建筑: the deed before a number and the thing behind it, as they are read together. */
function withoutNumber(fields: DraftFields, text: string): string {
  const { quote, valueStart } = fields;
  const behind = behindNumber(fields, text).replace(/^(?:以上|左右|以内)?的?/, "");
  return (text.slice(quote.start, valueStart ?? quote.end) + behind).replace(MARKS, "");
}
