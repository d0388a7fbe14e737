const HAN_DIGITS = "〇一二三四五六七八九";

function digits(value: number, of: string): string {
  return [...String(value)].map((digit) => of[Number(digit)] ?? "").join("");
}

/** 一, 十二, 一百零五: the way numbers up to 9999 are spoken; `tens` is the first word of 10 to 19. */
function spoken(value: number, numerals: string, units: readonly string[], tens: string): string {
  if (value > 9999) return digits(value, numerals);
  if (value >= 10 && value < 20) return `${tens}${value === 10 ? "" : numerals[value - 10]}`;
  const places = String(value);
  let words = "";
  [...places].forEach((digit, index) => {
    if (digit !== "0") words += `${numerals[Number(digit)]}${units[places.length - 1 - index] ?? ""}`;
    else if (/[1-9]/.test(places.slice(index + 1)) && !words.endsWith(numerals[0] ?? ""))
      words += numerals[0];
  });
  return words === "" ? (numerals[0] ?? "") : words;
}

/** a … z, aa … zz: letters repeated after the last one, as word processors count. */
function letters(value: number, first: string): string {
  const letter = String.fromCodePoint((first.codePointAt(0) ?? 0) + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let words = "";
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) words += sign;
  }
  return words;
}

/** The nth of a run of characters, or the plain number beyond its end. */
function nth(value: number, first: string, count: number): string {
  return value >= 1 && value <= count
    ? String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1)
    : String(value);
}

function circled(value: number): string {
  if (value <= 20) return nth(value, "①", 20);
  return value <= 35 ? nth(value - 20, "㉑", 15) : nth(value - 35, "㊱", 15);
}

/** The nth of a cycle of characters, or the plain number beyond its end. */
const oneOf =
  (cycle: string) =>
  (value: number): string =>
    cycle[value - 1] ?? String(value);

const PLAIN_UNITS = ["", "十", "百", "千"] as const;
const counting = (value: number): string => spoken(value, "零一二三四五六七八九", PLAIN_UNITS, "十");
/** 一百 is spoken 百 in Japanese. */
const japanese = (value: number): string =>
  spoken(value, HAN_DIGITS, PLAIN_UNITS, "十")
    .replace(/^一(?=[百千])/u, "")
    .replaceAll("〇", "");
const below100 = (value: number): string => (value < 100 ? counting(value) : digits(value, HAN_DIGITS));
const wide = (value: number): string => digits(value, "０１２３４５６７８９");
const inCircle = circled;
const hanDigits = (value: number): string => digits(value, HAN_DIGITS);

/** Number formats by their name in `w:numFmt` (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: inCircle,
  decimalEnclosedCircleChinese: inCircle,
  decimalEnclosedFullstop: (value) => nth(value, "⒈", 20),
  decimalEnclosedParen: (value) => nth(value, "⑴", 20),
  numberInDash: (value) => `- ${value} -`,
  lowerLetter: (value) => letters(value, "a"),
  upperLetter: (value) => letters(value, "A"),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  chineseCounting: below100,
  chineseCountingThousand: counting,
  taiwaneseCounting: below100,
  taiwaneseCountingThousand: counting,
  japaneseCounting: japanese,
  ideographDigital: hanDigits,
  japaneseDigitalTenThousand: hanDigits,
  taiwaneseDigital: hanDigits,
  chineseLegalSimplified: (value) => spoken(value, "零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"], "壹拾"),
  ideographLegalTraditional: (value) => spoken(value, "零壹貳參肆伍陸柒捌玖", ["", "拾", "佰", "仟"], "壹拾"),
  ideographTraditional: oneOf("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: oneOf("子丑寅卯辰巳午未申酉戌亥"),
  ideographEnclosedCircle: (value) => nth(value, "㊀", 10),
  none: () => "",
  bullet: () => "",
};

/**
 * A number as a word processor prints it in a list.
 * @param format the name of the format in Office Open XML; an unknown one is taken for `decimal`
 *
 * @example
 * formatListNumber(21, "chineseCounting"); // => "二十一"
 * formatListNumber(3, "decimalEnclosedCircle"); // => "③"
 */
export function formatListNumber(value: number, format: string): string {
  const words = value >= 0 ? FORMATS[format]?.(value) : undefined;
  return words ?? String(value);
}
