/**
 * The greatest of some numbers, at least `floor`. `Math.max(...values)` takes each value for an argument, and more than some hundred
 * thousand of those end the program.
 *
 * @example
 * greatest([3, 7]); // => 7
 * greatest([], 0); // => 0
 */
export function greatest(values: Iterable<number>, floor = Number.NEGATIVE_INFINITY): number {
  let most = floor;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/**
 * The least of some numbers, at most `ceiling`; see {@link greatest}.
 *
 * @example
 * least([3, 7]); // => 3
 */
export function least(values: Iterable<number>, ceiling = Number.POSITIVE_INFINITY): number {
  let fewest = ceiling;
  for (const value of values) fewest = Math.min(fewest, value);
  return fewest;
}
