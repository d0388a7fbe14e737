import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { partHead } from "./measure-heads.js";
import { thingInState } from "./state-words.js";
import type { SubjectContext } from "./subject.js";

/** 药品不低于99%, 特种设备保持在98%以上: a level that is reached, and no growth. */
const A_LEVEL = /(?:达到?|不低于|不少于|保持在?|稳定在|提高[到至]|提升[到至]|控制在|高于)(?:约)?$/;
const LONGEST = 8;

/**
 * 食品抽检合格率达到98%；药品不低于99%: a plain noun with a percentage has the rate that the part of the text right before told of another
 * thing. Null where the words have a measure, or nothing before has a rate of a thing.
 * @param own the number's own words without what leads them
 */
export function rateOfNext(
  own: string,
  { sentence, clauseStart, quantity }: Mention,
  { found, earlier = [] }: SubjectContext,
): string | null {
  if (quantity.dimension !== "ratio" || !A_LEVEL.test(sentence.slice(clauseStart, quantity.start)))
    return null;
  if (own.length < 2 || own.length > LONGEST || partHead(own).head !== "" || /[占率比度、和与及]/.test(own))
    return null;
  const last = (found.length > 0 ? found : earlier).at(-1);
  if (last?.mention.quantity.dimension !== "ratio") return null;
  const { name } = withoutLead(last.subject.phrase);
  const thing = thingInState(name);
  return thing === null || thing.length > LONGEST || own.startsWith(thing)
    ? null
    : own + name.slice(thing.length);
}
