/** Characters by their codes; null where it may be any. */
export type Codes = ReadonlySet<number> | null;

/** What every match of a part of a pattern has, as far as its source tells. */
interface Part {
  /** What a match may begin and end with. */
  readonly first: Codes;
  readonly last: Codes;
  /** Of these, the text where it matches holds at least one. */
  readonly held: Codes;
  /** Whether it matches nothing at all, too. */
  readonly empty: boolean;
  /** Whether every match stands at the text's start, or at its end. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** What a text must have for a pattern to match: characters to begin and end with, and to hold. */
export interface MatchSigns {
  readonly first: Codes;
  readonly last: Codes;
  readonly held: Codes;
}

const UNKNOWN: MatchSigns = { first: null, last: null, held: null };
const NOWHERE = { atStart: false, atEnd: false };
const NOTHING: Part = { first: new Set(), last: new Set(), held: null, empty: true, ...NOWHERE };
const ANYTHING: Part = { ...UNKNOWN, empty: true, ...NOWHERE };
const oneOf = (codes: Codes): Part => ({ first: codes, last: codes, held: codes, empty: false, ...NOWHERE });

const codesOf = (characters: string): number[] => Array.from(characters, (one) => one.charCodeAt(0));
/** What a letter behind a backslash stands for; of the others it may be any character. */
const ESCAPED: Readonly<Record<string, readonly number[]>> = {
  d: codesOf("0123456789"),
  s: codesOf("\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff").concat(
    Array.from({ length: 11 }, (_, index) => 0x2000 + index),
  ),
  n: codesOf("\n"),
  t: codesOf("\t"),
};
/** A range of more characters than this tells nothing. */
const WIDEST = 400;

const union = (one: Codes, other: Codes): Codes =>
  one === null || other === null ? null : new Set([...one, ...other]);
const narrower = (one: Codes, other: Codes): Codes =>
  one === null || (other !== null && other.size < one.size) ? other : one;

function either(one: Part, other: Part): Part {
  return {
    first: union(one.first, other.first),
    last: union(one.last, other.last),
    held: union(one.held, other.held),
    empty: one.empty || other.empty,
    atStart: one.atStart && other.atStart,
    atEnd: one.atEnd && other.atEnd,
  };
}

function inTurn(one: Part, next: Part): Part {
  return {
    first: one.empty ? union(one.first, next.first) : one.first,
    last: next.empty ? union(one.last, next.last) : next.last,
    held: narrower(one.held, next.held),
    empty: one.empty && next.empty,
    atStart: one.atStart,
    atEnd: next.atEnd,
  };
}

const MEMBER = /(\\u[\da-fA-F]{4}|\\?.)(?:-(\\u[\da-fA-F]{4}|\\?.))?/g;

/** The characters for which one sign of a source stands, such as 年, \d or \u3000. */
function codesFor(sign: string): Codes {
  if (sign.length === 6) return new Set([Number.parseInt(sign.slice(2), 16)]);
  if (!/^\\[A-Za-z\d]/.test(sign)) return new Set([sign.charCodeAt(sign.length - 1)]);
  const known = ESCAPED[sign.slice(1)];
  return known === undefined ? null : new Set(known);
}

/** The characters of a class by what stands in its brackets; null where they are told by exclusion, or are too many. */
function codesOfClass(inside: string): Codes {
  if (inside.startsWith("^")) return null;
  let codes: Codes = new Set();
  for (const [, from = "", to] of inside.matchAll(MEMBER)) {
    const [low, high] = [codesFor(from), to === undefined ? null : codesFor(to)];
    if (to === undefined) codes = union(codes, low);
    else if (low?.size !== 1 || high?.size !== 1) return null;
    else codes = union(codes, between(Math.max(...low), Math.max(...high)));
  }
  return codes;
}

const between = (low: number, high: number): Codes =>
  high - low > WIDEST ? null : new Set(Array.from({ length: high - low + 1 }, (_, index) => low + index));

const GROUP = /\((?:\?(?:<[=!]|[=!:]|<[^>]+>))?/y;
const CLASS = /\[((?:\\.|[^\]\\])*)\]/y;
const ESCAPE = /\\(?:u[\da-fA-F]{4}|[uUpP]\{[^}]*\}|x[\da-fA-F]{2}|k<[^>]*>|.)/y;
const REPEATED = /(?:[*?+]|\{(\d+)(?:,\d*)?\})\??/y;

/** Reads the source of a pattern from its start to its end. */
class SourceReader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Part {
    let part = this.sequence();
    while (this.source[this.at] === "|") {
      this.at += 1;
      part = either(part, this.sequence());
    }
    return part;
  }

  private sequence(): Part {
    let part: Part | null = null;
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const next = this.repeated();
      part = part === null ? next : inTurn(part, next);
    }
    return part ?? NOTHING;
  }

  private repeated(): Part {
    const one = this.single();
    const times = this.take(REPEATED);
    if (times === null) return one;
    const never = times[1] === undefined ? !times[0].startsWith("+") : times[1] === "0";
    return never ? { ...one, ...NOWHERE, held: null, empty: true } : { ...one, ...NOWHERE };
  }

  private single(): Part {
    const open = this.take(GROUP);
    if (open !== null) return this.group(open[0]);
    const among = this.take(CLASS);
    if (among !== null) return oneOf(codesOfClass(among[1] ?? ""));
    const sign = this.take(ESCAPE)?.[0];
    if (sign !== undefined) return escapeOf(sign);
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === "^") return { ...NOTHING, atStart: true };
    if (character === "$") return { ...NOTHING, atEnd: true };
    return oneOf(character === "." ? null : new Set([character.charCodeAt(0)]));
  }

  private group(open: string): Part {
    const inside = this.alternatives();
    this.at += 1;
    if (open.endsWith("!")) return NOTHING;
    return open.endsWith("=") ? { ...NOTHING, held: inside.held } : inside;
  }

  private take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found !== null) this.at = sticky.lastIndex;
    return found;
  }
}

/** An escape: an edge of a word, a group again, or a character. */
function escapeOf(sign: string): Part {
  if (/^\\[bB]/.test(sign)) return NOTHING;
  if (/^\\[1-9k]/.test(sign)) return ANYTHING;
  return oneOf(/^\\[uUpPx]/.test(sign) && sign.length !== 6 ? null : codesFor(sign));
}

/**
 * What a text must have for a pattern to match it, told by the pattern's source. Only characters at the text's very ends are told
 * as first and last, which is where a pattern of lines does not stay; one that takes capital and small letters alike tells nothing.
 *
 * @example
 * signsOf(/^[，（]?其中/).first; // ， （ 其
 * signsOf(/(?:千米|公里)$/).last; // 米 里
 * signsOf(/新建|改建/).held; // 新 改
 */
export function signsOf({ source, flags }: RegExp): MatchSigns {
  if (/[iv]/.test(flags)) return UNKNOWN;
  const { first, last, held, empty, atStart, atEnd } = new SourceReader(source).alternatives();
  const edged = !empty && !flags.includes("m");
  return { first: edged && atStart ? first : null, last: edged && atEnd ? last : null, held };
}
