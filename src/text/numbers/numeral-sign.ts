import { codeAt } from "../code-at.js";
import { MINUS, NEGATIVE, SPACE } from "./numeral-characters.js";

/** What may stand before a minus sign, beside nothing and a blank. */
const BEFORE_MINUS = new Uint8Array(65536);
for (const character of "\t\n（(，,、；;：:<>≤≥=在为到至达于过率降长约低比由从化动速值温")
  BEFORE_MINUS[character.charCodeAt(0)] = 1;
/** 温度, 幅度: what is measured, unlike the 度 of a unit. */
const DEGREE = /[温幅速]度$/;
/** 减负, 负担 …: 负 that is no sign. */
const BURDEN = "减担抱胜自辜欺肩";

/** Where the sign of a number begins; the number's own start where it has none. */
export function signBefore(text: string, start: number): number {
  const at = codeAt(text, start - 1) === SPACE ? start - 2 : start - 1;
  const code = codeAt(text, at);
  if (code === MINUS) {
    if (at === 0 || BEFORE_MINUS[codeAt(text, at - 1)] === 1) return at;
    return DEGREE.test(text.slice(Math.max(0, at - 2), at)) ? at : start;
  }
  if (code !== NEGATIVE && text.charAt(at) !== "負") return start;
  return BURDEN.includes(text.charAt(at - 1)) && at > 0 ? start : at;
}
