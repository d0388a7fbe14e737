import { tidy } from "../normalize/amount.js";

/**
 * Values at which an axis from zero is marked: round steps of 1, 2 or 5, at most `count` of them above zero (below it, where the
 * axis leads to a negative end), none under `smallest` (1 for things that are counted).
 * @example
 * niceTicks(1.8, 4, 0); // => [0, 0.5, 1, 1.5]
 */
export function niceTicks(top: number, count: number, smallest: number): number[] {
  if (top < 0) return niceTicks(-top, count, smallest).map((tick) => (tick === 0 ? 0 : -tick));
  if (!(top > 0)) return [0];
  const rough = top / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    smallest,
    power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10),
  );
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, index) => tidy(index * step));
}
