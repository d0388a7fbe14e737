import { type Codes, signsOf } from "./match-signs.js";

/** A text longer than this is searched by its pattern at once, which is as fast as looking for the sign of a match. */
const LONGEST = 160;

/** How many bits a set of characters has; each character has one, which others may share. */
const BITS = 1024;
const ALL = new Int32Array(BITS / 32).fill(-1);

function bitsOf(codes: Codes): Int32Array {
  if (codes === null) return ALL;
  const bits = new Int32Array(BITS / 32);
  for (const code of codes) {
    const bit = code % BITS;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return bits;
}

function has(bits: Int32Array, code: number): boolean {
  const bit = code & (BITS - 1);
  return (((bits[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/**
 * A pattern that looks at a text's ends, and for a character that every match holds, before it is run: most patterns are asked of very many
 * texts and match few of them. It answers as the pattern does, which is none that goes on from match to match.
 */
export class QuickPattern {
  readonly source: string;
  readonly flags: string;
  private first: Int32Array = ALL;
  private last: Int32Array = ALL;
  private held: Int32Array = ALL;
  private read = false;

  constructor(private readonly pattern: RegExp) {
    this.source = pattern.source;
    this.flags = pattern.flags;
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** False only where the pattern does not match. */
  private mayMatch(text: string): boolean {
    if (!this.read) this.readSigns();
    const { length } = text;
    if (length === 0) return this.held === ALL && this.first === ALL && this.last === ALL;
    if (!has(this.first, text.charCodeAt(0)) || !has(this.last, text.charCodeAt(length - 1))) return false;
    if (this.held === ALL || length > LONGEST) return true;
    for (let at = 0; at < length; at++) if (has(this.held, text.charCodeAt(at))) return true;
    return false;
  }

  private readSigns(): void {
    const { first, last, held } = signsOf(this.pattern);
    [this.first, this.last, this.held] = [bitsOf(first), bitsOf(last), bitsOf(held)];
    this.read = true;
  }
}

/**
 * A pattern to be asked of many texts of which it matches few.
 *
 * @example
 * const PER_HEAD = quick(/^(?:人均|户均)/);
 * PER_HEAD.test("茶园面积"); // => false, without a search
 */
export const quick = (pattern: RegExp): QuickPattern => new QuickPattern(pattern);
