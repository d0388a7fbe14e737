import { withoutLead } from "../../concepts/action-words.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import type { ReadSubject } from "./repeated-subjects.js";
import type { Subject, SubjectContext } from "./subject.js";
import { withoutSummed } from "./whole-of-list.js";

const REACH = 4;
/** 到2030年，力争: what may stand before a measure that opens its sentence. */
const OPENS =
  /^(?:[（(]?[一二三四五\d]{1,2}[)）.、])?(?:力争|争取|确保|预计)?(?:(?:到|至)?(?:20\d\d年?|“十[四五六]五”)(?:底|末|前|期末)?)?[，：\s]?(?:力争|争取|确保|预计|全省|全市)?$/;

const COUNTED = /^(?:count|household)$/;
const TOTAL = /(?<=.{2})(?:总数|总量|数量|总规模)$/;

const nameOf = ({ subject }: ReadSubject<Subject>): string => withoutLead(subject.phrase).name;

/** Whether a name is of a thing that is counted, so that it may be spoken of from there on. */
function isThing(read: ReadSubject<Subject>): boolean {
  const name = nameOf(read).replace(TOTAL, "");
  return COUNTED.test(read.mention.quantity.dimension) && partHead(name).head === "";
}

/**
 * The names that the text speaks of before a number, the nearest first: those of its part of the sentence back to the last thing that was
 * counted, and, where its own words open the sentence, those of the sentence before in the paragraph.
 */
export function spokenOf(mention: Mention, { found, earlier }: SubjectContext): readonly string[] {
  const here = found.filter((read) => read.mention.segmentStart === mention.segmentStart);
  if (here.length > 0) return back(wholesBefore(mention, here));
  return earlier !== undefined && mention.index === 0 && OPENS.test(earlierThan(mention))
    ? back(earlier)
    : [];
}

function back(found: readonly ReadSubject<Subject>[]): readonly string[] {
  const names: string[] = [];
  for (const read of found.slice(-REACH).reverse()) {
    names.push(nameOf(read));
    if (isThing(read)) break;
  }
  return names;
}

/** The name of the first number of a part of the sentence; empty where there is none. */
export function firstName({ segmentStart }: Mention, found: SubjectContext["found"]): string {
  const first = found.find((read) => read.mention.segmentStart === segmentStart);
  return first === undefined ? "" : nameOf(first);
}

const PART = /^[，（]?其中/;

/**
 * The numbers before one without the parts that stand in between: of 民宿500家，其中等级民宿60家，床位8000张 the beds are those of all. What stands
 * in a list with a part is one.
 */
export function wholesBefore(
  mention: Mention,
  found: readonly ReadSubject<Subject>[],
): readonly ReadSubject<Subject>[] {
  const { left, clauseStart, previous } = mention;
  if (previous === null || clauseStart < previous.end || PART.test(left)) return found;
  const wholes = withoutSummed(mention, found);
  if (wholes !== found) return wholes;
  let from = found.length;
  while (from > 1 && /^[、和及与]/.test(found[from - 1]?.mention.left ?? "")) from -= 1;
  const first = found[from - 1];
  if (from < 2 || first === undefined || !PART.test(first.mention.left)) return found;
  // 项目380个，总投资5320亿元，其中基建项目82个，总投资2905亿元: told of the whole before, and now of its part.
  const toldBefore = found.slice(0, from - 1).some((read) => read.mention.left === left);
  return toldBefore ? found : found.slice(0, from - 1);
}
