import { BARE_MARK } from "./item-mark.js";

/** 第一节, 三、, （2）, 1.1, ●, 专栏: such a mark, by its own signs. */
const LISTED_MARK =
  /第[一二三四五六七八九十百\d]{1,4}[篇章节条部]|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、](?!\d)|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[^\d%％万亿]|[①-⑳]|--|—|[-·●◆■▪◇□★☆※○•▲△►➢➤✓√]|专栏|附件|附表|表\d|图\d|注[：:]/;
/** A mark that opens a heading or an item of a list at the start of a line, whose blank may be kept. */
export const LINE_MARK = new RegExp(`^(?:${BARE_MARK.replaceAll("(?=", " ?(?=")}|${LISTED_MARK.source})`);
export const SENTENCE_END = /[。！？；：…][”"’」』）)》】]*$/;
/** 某省“十五五”水利规划（2026—2030年）: a title, which no line goes on with. */
const TITLE =
  /(?:20\d\d|十[一二三四五六]五).*(?:规划|纲要|方案|计划|意见|报告|要点)(?:[（(][^（）()]*[）)])?$|(?:规划|纲要|方案|计划|意见|报告|要点)[（(]20\d\d[^（）()]*[）)]$/;
const isTitle = (line: string): boolean => TITLE.test(line) && !/[，。；、：]/.test(line);
const OPEN_END = /[、，（(《“]$/;
/** A line at least this long that ends without punctuation was broken by the page, not by the author. */
export const FULL_LINE = 20;
const SHORT_CELL = 8;
const TORN_NUMBER = /[一-龥]\d{1,4}$/;

/** A line that ends with a number and its unit, without a mark: an item of a list without marks, where the next line is one too. */
const ITEM_END = /\d[^\d，。；、：]{0,8}$/;
/** No page breaks a line whose next one is so much longer: it is a headline, and the next line its text. */
const MUCH_LONGER = 1.25;
const DATE_HEAD = /^(?:力争)?[到至]?20\d\d年/;
const BOUND_HEAD = /^(?:以上|以下|以内|左右|以[外后]|之间|上下)/;

/** …达到⏎1.2万家，…: a verb that waits for its number. */
const DANGLING =
  /[，、；].*(?:达到?|突破|超过?|不低于|不少于|增长|下降|提高到|提升至|增至|新增|建成|稳定在|控制在)$/;
const COUNTED = /^[约超]?\d[\d.,]*(?:[万亿%]|[^\d、.．\s])[^\n]*[，。；]/;

const COMMA_END = /[，、]$/;

/** The lines around one, as a broken line shows by them. */
export interface LinesAround {
  /** Characters of the longest line nearby. */
  readonly widest: number;
  /** Whether most of the long lines nearby end without a mark, as those of a list or of broken sentences do. */
  readonly unmarked: boolean;
  /** Whether the lines that would go on with it come to the end of a sentence before the next heading or item. */
  readonly ends: boolean;
}

/** A page breaks lines at its width: of a line that others nearby are so much longer than, the author ended it. */
const NARROWER = 1.6;

/** Whether a line that ends without a mark was ended by its author: an item of a list, a headline. */
function endedByAuthor(previous: string, next: string, around: LinesAround): boolean {
  if (COMMA_END.test(previous)) return false;
  const apart = next.length > MUCH_LONGER * previous.length || around.widest > NARROWER * previous.length;
  // Among paragraphs that end with a mark one without it was broken off, by the end of a page or a note.
  if (apart && (around.unmarked || LINE_MARK.test(previous))) return true;
  return !around.ends && /\d/.test(next) && !BOUND_HEAD.test(next);
}

/** Whether a line goes on with the sentence of the line before it. */
export function joins(previous: string, next: string, around: () => LinesAround): boolean {
  // 62⏎00亿元: no number begins with two zeros, so the line broke it.
  if (TORN_NUMBER.test(previous) && /^0\d/.test(next)) return true;
  if (previous === "" || next === "" || LINE_MARK.test(next)) return false;
  if (SENTENCE_END.test(previous) || isTitle(previous)) return false;
  if (ITEM_END.test(previous) && next.length > MUCH_LONGER * previous.length) return false;
  if (ITEM_END.test(previous) && (DATE_HEAD.test(next) || (ITEM_END.test(next) && !BOUND_HEAD.test(next))))
    return false;
  if (LINE_MARK.test(previous) && !/[，。；、]/.test(previous)) return false;
  if (DANGLING.test(previous) && previous.length >= SHORT_CELL && COUNTED.test(next)) return true;
  if (OPEN_END.test(previous) && previous.length >= SHORT_CELL) return true;
  if (next.length < SHORT_CELL && !/[。；，]$/.test(next)) return false;
  if (previous.length < FULL_LINE || !/[。；，、]/.test(previous + next)) return false;
  return !endedByAuthor(previous, next, around());
}

const NEARBY = 4;

/** Looks at the lines around the one that begins at an offset of a text. */
export function linesAround(text: string, lineStart: number): LinesAround {
  let widest = 0;
  let unmarked = 0;
  let from = lineStart;
  for (let count = 0; count <= NEARBY && from > 0; count += 1) from = text.lastIndexOf("\n", from - 2) + 1;
  let ends: boolean | null = null;
  let at = from;
  for (let after = 0; at < text.length && (after < NEARBY || ends === null); ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end).trim();
    if (at >= lineStart && line !== "") {
      after += 1;
      if (ends === null && LINE_MARK.test(line)) ends = false;
      else if (ends === null && SENTENCE_END.test(line)) ends = true;
      if (after > MOST_LINES) ends ??= true;
    }
    if (after <= NEARBY) widest = Math.max(widest, line.length);
    if (after <= NEARBY && line.length >= FULL_LINE) unmarked += SENTENCE_END.test(line) ? -1 : 1;
    at = end + 1;
  }
  return { widest, unmarked: unmarked > 0, ends: ends ?? false };
}
/** A sentence is broken into no more lines. */
const MOST_LINES = 40;
