import { codeAt } from "../code-at.js";

const LETTERS = new Uint8Array(65536);
for (const letter of "kKwWMG") LETTERS[letter.charCodeAt(0)] = 1;
/** What follows a k or w that is a multiplier: 15k左右, 30w元. */
const AFTER_LETTER = /^(?:$|[，。；、\s）)~-]|元|美元|港元|日元|欧元|左右|上下|以上|以下|多|余|个百分点)/;
/** 4K and 8K are names. */
const NAMED = /(?:^|\D)(?:[248]|16)$/;

/** Whether a letter behind digits is a multiplier: k and w before money or nothing, M and G only where the numeral is all there is. */
export function isLetterPower(text: string, at: number): boolean {
  if (LETTERS[codeAt(text, at)] !== 1) return false;
  const letter = text.charAt(at);
  if (letter === "M" || letter === "G")
    return at === text.length - 1 && /^[-负負 .\d,]+$/.test(text.slice(0, at));
  const after = text.slice(at + 1, at + 5);
  return (
    AFTER_LETTER.test(after) &&
    !(NAMED.test(text.slice(Math.max(0, at - 3), at)) && !/^(?:元|左右)/.test(after))
  );
}
