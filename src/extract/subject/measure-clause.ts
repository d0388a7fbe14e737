import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { withoutItemMark } from "./list-marks.js";

/** A clause that names a rate or a share and says no more. */
const RATE = /[^率占比]{2}(?:率|占比|比重|比例)$/;
/** What says something of the rate, which the clause then does not name alone. */
const SAYS = /达|超过|提高|提升|下降|降低|增长|实现|确保|推动|力争|不低于|不少于|保持|控制/;
const LONGEST = 40;

/**
 * 签约率，2026年、2028年分别达到60%、80%: the rate or share that the clause right before names alone, of which the number's own clause tells only years;
 * null where it names none.
 */
export function rateNamedBefore({ sentence, segmentStart, clauseStart, quantity }: Mention): string | null {
  if (quantity.dimension !== "ratio") return null;
  const clause = sentence
    .slice(segmentStart, Math.max(segmentStart, clauseStart - 1))
    .split(/[，；。]/)
    .at(-1);
  const name = withoutItemMark(clause ?? "").trim();
  if (name.length < 4 || name.length > LONGEST || !RATE.test(name) || SAYS.test(name)) return null;
  return name.includes("的") ? name : withoutLead(name).name;
}
