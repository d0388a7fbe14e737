import type { Language } from "../../model/language.js";
import { isReduction } from "../../normalize/change.js";
import { differenceWords } from "../difference-words.js";
import type { LadderStep } from "./ladder.js";
import { shareWords } from "./share-words.js";

/**
 * How a step of a ladder stands to the region above it, in a few words: its share of the whole, by how much it is more or less, or that
 * the two are not compared; empty on the top step.
 */
export function ladderGap(step: LadderStep, language: Language): string {
  const { target, above, difference, unit, share } = step;
  const zh = language === "zh";
  if (above === null) return "";
  if (share !== null) return shareWords(share, target, above, language);
  if (difference === null) return zh ? "不作比较" : "not compared";
  const size = differenceWords(difference, unit ?? "", [target, above], language);
  // A fall of more is a number below: told as what it is, not by a sign.
  if (isReduction(target) && difference !== 0) {
    const more = difference < 0;
    return zh ? `降幅${more ? "大" : "小"}${size}` : `falls ${size} ${more ? "more" : "less"}`;
  }
  const sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
  // A rounded number is about so much: the word for that goes before the sign.
  return size.replace(/^(约|about )?/u, (about) => `${about}${sign}`);
}
