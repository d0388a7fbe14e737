/**
 * The marks that open a heading in a Chinese official document, from the widest division to the narrowest
 * (GB/T 9704: 一、 then （一） then 1. then （1）), with what plans add to them: annexes, chapters, boxes, dashes, lead sentences.
 */
const HEADING_KINDS = [
  "annex",
  "title",
  "chapter",
  "part",
  "first",
  "second",
  "box",
  "third",
  "fourth",
  "fifth",
  "dash",
  "lead",
] as const;
export type HeadingKind = (typeof HEADING_KINDS)[number];

/** How deep a kind of heading stands, from 0: a heading ends every open heading of its own level or deeper. */
export function levelOf(kind: HeadingKind): number {
  return HEADING_KINDS.indexOf(kind);
}

/** Whether the first heading ends the second where it comes after it. */
export function ends(
  later: { readonly kind: HeadingKind },
  earlier: { readonly kind: HeadingKind },
): boolean {
  return levelOf(later.kind) <= levelOf(earlier.kind);
}

/** A mark found at an offset. */
export interface HeadingMark {
  readonly kind: HeadingKind;
  /** The number that the mark carries; null for a dash. */
  readonly number: number | null;
  /** Where the title begins. */
  readonly titleStart: number;
}

const HAN_NUMBER = "[一二三四五六七八九十]{1,3}";

interface MarkRule {
  readonly kind: HeadingKind;
  readonly pattern: RegExp;
  /** Whether the mark opens a heading inside running text too, right after a sentence. */
  readonly inline: boolean;
}

const RULES: readonly MarkRule[] = [
  {
    kind: "chapter",
    pattern: /第([一二三四五六七八九十\d]{1,3})[篇章](?=[\s　:：])[\s　:：]*/y,
    inline: false,
  },
  { kind: "part", pattern: /第([一二三四五六七八九十\d]{1,3})节(?=[\s　:：])[\s　:：]*/y, inline: false },
  { kind: "box", pattern: /专栏[\s　]*([一二三四五六七八九十\d]{1,3})[\s　:：.．、]*/y, inline: false },
  { kind: "first", pattern: new RegExp(`(${HAN_NUMBER})、[\\s　]*`, "y"), inline: true },
  { kind: "second", pattern: new RegExp(`[（(](${HAN_NUMBER})[）)][\\s　]*`, "y"), inline: true },
  { kind: "third", pattern: /(\d{1,2})(?:[.．](?!\d)|、)[\s　]*/y, inline: true },
  { kind: "fourth", pattern: /(?:[（(](\d{1,2})[）)]|(\d{1,2})[）)])[\s　]*/y, inline: false },
  { kind: "fifth", pattern: /([①②③④⑤⑥⑦⑧⑨⑩])[\s　]*/y, inline: false },
  { kind: "dash", pattern: /(?:--|——|－－|—|－)[\s　]*(?=\p{Script=Han})/uy, inline: true },
];

/** 1 for a character that a mark begins with. */
const OPENERS = new Uint8Array(65536);
for (const character of "第专一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩-—－")
  OPENERS[character.charCodeAt(0)] = 1;

/**
 * The heading mark that stands at an offset, or null.
 *
 * @param inline whether the offset lies inside a line, where fewer marks count
 * @example headingMarkAt("（二）创新主体提质计划", 0, false) // => { kind: "second", number: 2, titleStart: 3 }
 */
export function headingMarkAt(text: string, offset: number, inline: boolean): HeadingMark | null {
  if (OPENERS[text.charCodeAt(offset)] !== 1) return null;
  for (const { kind, pattern, inline: alsoInline } of RULES) {
    if (inline && !alsoInline) continue;
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match === null) continue;
    const printed = match[1] ?? match[2];
    return {
      kind,
      number: printed === undefined ? null : ordinal(printed),
      titleStart: offset + match[0].length,
    };
  }
  return null;
}

const HAN_DIGITS = "一二三四五六七八九";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

/**
 * The number of a heading, 1 to 99, in Arabic, Chinese or circled digits; null for anything else.
 *
 * @example ordinal("二十一") // => 21
 */
export function ordinal(printed: string): number | null {
  if (/^\d{1,2}$/.test(printed)) return Number(printed);
  if (printed.length === 1 && CIRCLED.includes(printed)) return CIRCLED.indexOf(printed) + 1;
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(printed);
  if (match === null || printed === "") return null;
  const [, tens, ten, ones] = match;
  if (ten === undefined)
    return tens !== undefined && ones === undefined ? HAN_DIGITS.indexOf(tens) + 1 : null;
  return (
    10 * (tens === undefined ? 1 : HAN_DIGITS.indexOf(tens) + 1) +
    (ones === undefined ? 0 : HAN_DIGITS.indexOf(ones) + 1)
  );
}
