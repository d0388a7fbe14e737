/** How many answers a function keeps before it begins anew: those of the last paragraphs. */
const MOST = 512;

/**
 * A pure function of a text that keeps its answers, for one that is asked of the same words again and again while a document is read.
 * It keeps a bounded number of them.
 *
 * @example
 * const doubled = remembered((text) => text + text);
 * doubled("目标") + doubled("目标"); // doubled once
 */
export function remembered<Answer extends object | string | null>(
  of: (text: string) => Answer,
): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const answer = of(text);
    if (kept.size >= MOST) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}
