import type { Span } from "../../text/span.js";
import { wholeCharacterAt } from "../../text/whole-character.js";
import { packedNumbers } from "../sift/packed-numbers.js";

/** A sentence longer than this is cut at a comma, so that the work on one sentence stays bounded. */
const LONGEST = 1000;
/** Two characters of one number. */
const IN_NUMBER = /^[\d.]{2}$|^[\d一二三四五六七八九十百千万亿〇零]{2}$/;
const END = /[。！？\n]/g;

/** A sentence, or a piece of a stretch of packed numbers. */
export interface SentenceSpan extends Span {
  readonly packed: boolean;
}

/**
 * The sentences of a view in order. A sentence ends after 。！？, at a line's end, and where a stretch of packed numbers begins or
 * ends; one without an end is cut at a comma.
 */
export function* sentencesOf(text: string): Generator<SentenceSpan> {
  const stretches = packedNumbers(text);
  let next = 0;
  let start = 0;
  let stop = -1;
  while (start < text.length) {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= start) next += 1;
    const from = stretches[next]?.start ?? text.length;
    const packed = from <= start;
    if (stop <= start) {
      END.lastIndex = start;
      const found = END.exec(text);
      stop = found === null ? text.length : found.index + 1;
    }
    stop = Math.min(stop, packed ? (stretches[next]?.end ?? stop) : from);
    const end = stop - start > LONGEST ? start + cutAt(text.slice(start, start + LONGEST + 1)) : stop;
    yield { start, end, packed };
    start = end;
  }
}

/** Where a stretch too long for a sentence is cut: behind its last ； or ，, else at the longest, before a number that stands there. */
function cutAt(stretch: string): number {
  const comma = Math.max(stretch.lastIndexOf("；"), stretch.lastIndexOf("，"));
  if (comma > 0) return comma + 1;
  let at = LONGEST;
  while (at > LONGEST / 2 && IN_NUMBER.test(stretch.slice(at - 1, at + 1))) at -= 1;
  return at > LONGEST / 2 ? wholeCharacterAt(stretch, at) : LONGEST;
}

/** A stretch between brackets or quotation marks, the marks included. */
export interface Enclosed extends Span {
  readonly mark: "title" | "quote" | "bracket";
}

const CLOSERS: Readonly<Record<string, string>> = {
  "《": "》",
  "“": "”",
  "‘": "’",
  "「": "」",
  "（": "）",
  '"': '"',
  "〈": "〉",
};

const MARKS = new Uint8Array(65536);
for (const character of '《》“”‘’「」（）"〈〉') MARKS[character.charCodeAt(0)] = 1;

/** The bracketed and quoted stretches of a sentence, the innermost with the outer. A mark without its pair is passed over. */
export function enclosedIn(sentence: string): Enclosed[] {
  const open: { character: string; at: number }[] = [];
  const found: Enclosed[] = [];
  for (let at = 0; at < sentence.length; at++) {
    if (MARKS[sentence.charCodeAt(at)] !== 1) continue;
    const character = sentence.charAt(at);
    const top = open.at(-1);
    if (top !== undefined && CLOSERS[top.character] === character) {
      open.pop();
      const mark =
        top.character === "《" || top.character === "〈"
          ? "title"
          : top.character === "（"
            ? "bracket"
            : "quote";
      found.push({ mark, start: top.at, end: at + 1 });
    } else if (CLOSERS[character] !== undefined) {
      open.push({ character, at });
    }
  }
  return found;
}

/** Where a sentence stands in the view, and its heading path. */
export interface SentenceContext {
  readonly start: number;
  readonly sentence: string;
  readonly section: string;
}
