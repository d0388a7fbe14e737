import type { Mention } from "../sentence/mention.js";
import type { ReadSubject } from "./repeated-subjects.js";
import type { Subject } from "./subject.js";

/** 到2035年，进一步提高到85%: a date and a verb of reaching, and nothing that either is said of. */
const WITHOUT_NOUN =
  /^[（(]?(?:力争|争取|确保|预计|展望)?(?:到|至)?(?:20\d\d年|“?十[四五六七]五”?)(?:底|末|期末|前)*[，,、]?(?:力争|争取|确保|预计|要|将|再|进一步|逐步|稳步|分别|均|总体|基本|也)*(?:达到?|提高|提升|增加|增长|扩大|上升|下降|降低|降|减少|压减|控制|稳定|保持|突破|超过?|不低于|不少于)(?:到|至|为|在)?(?:约)?$/;

/** Whether a sentence leaves out what its first number is about, which the sentence right before it in the paragraph then says. */
export function goesOnFrom(mention: Mention): boolean {
  return WITHOUT_NOUN.test(mention.sentence.slice(0, mention.quantity.outerStart));
}

/**
 * What the first number of a sentence that leaves out its subject is about: 人均预期寿命达到80岁。到2035年，提高到81.5岁。
 * Null where the sentence before has no such number, or numbers of several things that could be meant.
 * @param earlier the numbers of the sentence right before, in order
 */
export function subjectOfSentenceBefore(
  mention: Mention,
  earlier: readonly ReadSubject<Subject>[],
): Subject | null {
  const alike = earlier.filter(({ mention: { quantity } }) => quantity.unit === mention.quantity.unit);
  const names = new Set(alike.map(({ subject }) => subject.phrase));
  return names.size === 1 ? (alike.at(-1)?.subject ?? null) : null;
}
