const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ["〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "○.两", "0123456789", "０１２３４５６７８９"].flatMap(
    (row) => [...row].map((character, digit): [string, number] => [character, digit]),
  ),
);
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const POINTS = ".．点";
const PASSED = " ,，]］】〕";

/**
 * The number that a numeral prints, read from its last character to its first with the weight of each place: a construction that
 * shares nothing with the grammar of numerals, to hold it. Null where the characters do not add up to a number.
 *
 * @example
 * readBackwards("1亿2000万"); // => 120000000
 * readBackwards("三万零五十"); // => 30050
 */
export function readBackwards(numeral: string): number | null {
  let total = 0;
  /** What the place is worth in its group, the group itself, and the 亿 above which it stands. */
  let place = 1;
  let group = 1;
  let high = 1;
  let digits = 0;
  /** A multiplier without a digit of its own so far: 十五, 百亿. */
  let bare = "";
  const last = /[一二三四五六七八九]$/.test(numeral) ? numeral.length - 2 : -1;
  for (let at = numeral.length - 1; at >= 0; at--) {
    const character = numeral.charAt(at);
    const digit = character === "." ? undefined : DIGITS[character];
    const tens = TENS[character];
    const thousands = GROUPS[character];
    if (digit !== undefined) {
      if (digit === 0 && bare in TENS) total += place * group;
      total += digit * place * group;
      place *= 10;
      digits += 1;
      bare = "";
    } else if (tens !== undefined) {
      if (bare in TENS) total += place * group;
      // 一百五 is 150: a last digit right behind a multiplier counts its tenths.
      if (at === last && tens > 10) total *= tens / 10;
      place = tens;
      bare = character;
    } else if (thousands !== undefined) {
      if (bare in TENS) total += place * group;
      if (at === last) total *= thousands / 10;
      if (character === "亿") high *= thousands;
      group = character === "亿" ? high : thousands * (bare === "万" ? group : high);
      place = 1;
      bare = character;
    } else if (POINTS.includes(character)) {
      total /= 10 ** digits;
      place = 1;
    } else if (character === "-" || character === "负") {
      if (at > 0) return null;
      return -Number((total + (bare === "" ? 0 : place * group)).toPrecision(15));
    } else if (!PASSED.includes(character)) return null;
  }
  if (bare !== "") total += place * group;
  return digits === 0 && bare === "" ? null : Number(total.toPrecision(15));
}
