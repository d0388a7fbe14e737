/** In a sentence with fewer numbers than this it costs more to ask the sentence than to ask of each number. */
const MANY = 4;

/** Patterns without what ties them to a place or forbids what stands around. */
const LOOSE = new Map<RegExp, RegExp>();

/** The source of a pattern without what it forbids around a place: its negative groups, brackets within them included. */
function withoutNegations(source: string): string {
  const negation = /\(\?<?!/g;
  const found = negation.exec(source);
  if (found === null) return source;
  const token = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/g;
  token.lastIndex = negation.lastIndex;
  for (let open = 1, next = token.exec(source); next !== null; next = token.exec(source)) {
    if (next[0] === "(") open += 1;
    if (next[0] === ")") open -= 1;
    if (open === 0) return source.slice(0, found.index) + withoutNegations(source.slice(token.lastIndex));
  }
  return source;
}

/** A pattern that matches wherever a stretch of a text matches the given one: without anchors and negations. */
function loosened(pattern: RegExp): RegExp {
  const known = LOOSE.get(pattern);
  if (known !== undefined) return known;
  const source = withoutNegations(pattern.source).replace(/\$|(?<!\[)\^/g, "");
  const loose = new RegExp(source, pattern.flags.replace(/[gy]/g, ""));
  LOOSE.set(pattern, loose);
  return loose;
}

/**
 * The words of one sentence, asked once for all its numbers. Many rules look for a word in what stands before a number, which in a
 * sentence of many numbers is nearly the same stretch each time; where the whole sentence lacks the word, no stretch holds it.
 */
export class SentenceWords {
  private readonly known = new Map<RegExp, boolean>();

  constructor(
    private readonly sentence: string,
    private readonly numbers: number,
  ) {}

  /** False only where no stretch of the sentence matches a pattern. */
  mayHold(pattern: RegExp): boolean {
    if (this.numbers < MANY) return true;
    const known = this.known.get(pattern);
    if (known !== undefined) return known;
    const holds = loosened(pattern).test(this.sentence);
    this.known.set(pattern, holds);
    return holds;
  }

  /** Whether a stretch of the sentence matches a pattern. */
  match(pattern: RegExp, stretch: string): boolean {
    return this.mayHold(pattern) && pattern.test(stretch);
  }
}

/** No pattern for the words right before a number is longer than this. */
const NEAR = 24;

/** The last characters of a text: all that such a pattern, bound to the text's end, looks at. */
export function ending(text: string): string {
  return text.length > NEAR ? text.slice(text.length - NEAR) : text;
}
