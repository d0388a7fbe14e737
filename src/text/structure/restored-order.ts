import type { Span } from "../span.js";

/** One printing of a sentence in the stored text. */
export interface Occurrence extends Span {
  /** `main` where the text runs on, `replay` where an earlier sentence is printed once more. */
  readonly stream: "main" | "replay";
}

/** A sentence of the document in its true order. */
export interface RestoredSentence {
  /** Place in the true order, from 0. */
  readonly index: number;
  /** The words, or null for a sentence that the stored text has lost. */
  readonly text: string | null;
  /** Where it is printed, the main stream first; empty for a lost sentence. */
  readonly occurrences: readonly Occurrence[];
}

/** A run of lost sentences: `first` to `last` inclusive, so it lies between the sentences `first - 1` and `last + 1`. */
export interface Gap {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** A document with its sentences in true order. */
export interface RestoredDocument {
  readonly stored: string;
  /** False where the stored order is the document's own; then nothing is lost and nothing printed twice. */
  readonly outOfOrder: boolean;
  readonly sentences: readonly RestoredSentence[];
  readonly gaps: readonly Gap[];
}

/** A line shorter than this (and not empty) is continued by a replay. */
const SHORT_LINE = 200;
/** A line is not continued by the main stream beyond this length. */
const LONG_LINE = 450;
/**
 * Replays that must repeat a sentence already read in the main stream before a text counts as out of order:
 * one repeat may be the author's, three in the exact order of the document are not.
 */
const CONFIRMED_REPLAYS = 3;

/** 。 */
const STOP = 0x3002;
const LINE_FEED = 0x0a;

interface Piece extends Span {
  readonly index: number;
  readonly stream: "main" | "replay";
}

/**
 * Writes sentences as the out-of-order rule writes them: pointer i runs over all sentences, pointer j replays them from the
 * first. A line that is neither empty nor at least 200 characters long takes sentence j (sentence i is lost);
 * otherwise sentence i is written, on a new line where the line would exceed 450 characters.
 *
 * @param sentences the document in true order, null for a lost sentence
 * @returns the stored text, or null where the rule asks for a sentence that is lost
 * @example storeOutOfOrder(["甲。", "乙。", "丙。"]) // => "甲。甲。乙。": the third sentence is lost
 */
export function storeOutOfOrder(sentences: readonly (string | null)[]): string | null {
  const parts: string[] = [];
  let line = 0;
  let replayed = 0;
  for (const main of sentences) {
    const replaying = line > 0 && line < SHORT_LINE;
    const sentence = replaying ? sentences[replayed++] : main;
    if (sentence === null || sentence === undefined) return null;
    if (!replaying && line > 0 && line + sentence.length > LONG_LINE) {
      parts.push("\n");
      line = 0;
    }
    parts.push(sentence);
    line += sentence.length;
  }
  return parts.join("");
}

/**
 * Restores a document from a text that was stored out of order, by reading {@link storeOutOfOrder} backwards.
 * The length of the line before each stored piece tells whether the piece is the next sentence or a replay.
 *
 * A text counts as out of order only if writing the result again reproduces it exactly and at least three replays repeat
 * a sentence of the main stream. Any other text comes back in its own order, cut after each 。 and each line break.
 *
 * @example restoreOrder("第一句。第二句。").outOfOrder // => false
 */
export function restoreOrder(stored: string): RestoredDocument {
  const pieces = readPieces(stored);
  if (pieces === null) return inStoredOrder(stored);
  const texts: (string | null)[] = pieces.map(() => null);
  const occurrences: Occurrence[][] = pieces.map(() => []);
  for (const { index, start, end, stream } of pieces) {
    texts[index] = stored.slice(start, end);
    occurrences[index]?.push({ start, end, stream });
  }
  if (storeOutOfOrder(texts) !== stored) return inStoredOrder(stored);
  const sentences = texts.map((text, index) => ({
    index,
    text,
    occurrences: (occurrences[index] ?? []).sort((a, b) => a.stream.localeCompare(b.stream)),
  }));
  return { stored, outOfOrder: true, sentences, gaps: gapsOf(texts) };
}

/** The stored pieces with their place in the true order, or null as soon as the text contradicts the rule. */
function readPieces(stored: string): Piece[] | null {
  const pieces: Piece[] = [];
  const known = new Map<number, string>();
  let replayed = 0;
  let confirmed = 0;
  let line = 0;
  let start = 0;
  while (start < stored.length) {
    if (stored.startsWith("\n", start)) {
      if (line === 0) return null;
      line = 0;
      start += 1;
      continue;
    }
    const end = pieceEnd(stored, start);
    const text = stored.slice(start, end);
    const stream = line > 0 && line < SHORT_LINE ? "replay" : "main";
    const index = stream === "replay" ? replayed++ : pieces.length;
    const earlier = known.get(index);
    if (earlier !== undefined && earlier !== text) return null;
    if (earlier !== undefined) confirmed += 1;
    known.set(index, text);
    pieces.push({ index, start, end, stream });
    line += text.length;
    start = end;
  }
  return confirmed >= CONFIRMED_REPLAYS ? pieces : null;
}

function pieceEnd(stored: string, start: number): number {
  for (let at = start; at < stored.length; at += 1) {
    const code = stored.charCodeAt(at);
    if (code === STOP) return at + 1;
    if (code === LINE_FEED) return at;
  }
  return stored.length;
}

/** The document as stored; its sentences are cut when they are first asked for. */
function inStoredOrder(stored: string): RestoredDocument {
  let cut: readonly RestoredSentence[] | undefined;
  return {
    stored,
    outOfOrder: false,
    get sentences() {
      cut ??= storedSentences(stored);
      return cut;
    },
    gaps: [],
  };
}

function storedSentences(stored: string): readonly RestoredSentence[] {
  const sentences: RestoredSentence[] = [];
  let start = 0;
  while (start < stored.length) {
    let end = pieceEnd(stored, start);
    if (stored[end] === "\n") end += 1;
    sentences.push({
      index: sentences.length,
      text: stored.slice(start, end),
      occurrences: [{ start, end, stream: "main" }],
    });
    start = end;
  }
  return sentences;
}

function gapsOf(texts: readonly (string | null)[]): Gap[] {
  const gaps: Gap[] = [];
  let first = -1;
  for (let index = 0; index <= texts.length; index += 1) {
    const lost = texts[index] === null;
    if (lost && first < 0) first = index;
    if (!lost && first >= 0) {
      gaps.push({ first, last: index - 1, count: index - first });
      first = -1;
    }
  }
  return gaps;
}
