import { withoutLead } from "../../concepts/action-words.js";
import { earlierThan, type Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import type { ReadSubject } from "./repeated-subjects.js";
import type { Subject, SubjectContext } from "./subject.js";

const REACH = 4;
/** 到2030年，力争: what may stand before a measure that opens its sentence. */
const OPENS =
  /^(?:到|至|力争|争取|确保|预计|其中|20\d\d年?|底|末|前|“?十[一二三四五六]五”?|期末|全[省市区县州国]|[（(\d.、)），：\s])*$/;

const COUNTED = /^(?:count|household)$/;
const TOTAL = /(?<=.{2})(?:总数|总量|数量|总规模)$/;

const nameOf = ({ subject }: ReadSubject<Subject>): string => withoutLead(subject.phrase).name;

/** Whether a name is of a thing that is counted, so that it may be spoken of from there on. */
function isThing({ mention, subject }: ReadSubject<Subject>): boolean {
  const name = withoutLead(subject.phrase).name.replace(TOTAL, "");
  return COUNTED.test(mention.quantity.dimension) && partHead(name).head === "";
}

/**
 * The names that the text speaks of before a number, the nearest first: those of its part of the sentence back to the last thing that was
 * counted, and, where its own words open the sentence, those of the sentence before in the paragraph.
 */
export function spokenOf(mention: Mention, { found, earlier }: SubjectContext): readonly string[] {
  const here = found.filter((read) => read.mention.segmentStart === mention.segmentStart);
  if (here.length > 0) return back(here);
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
