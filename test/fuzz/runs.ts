/** Between the seeds of two parts, so that neighbouring runs share none. */
const PART = 1_000_003;

/**
 * How many cases of a property are tried: with `FUZZ=full`, as `npm run fuzz` sets it, all of them; else a part that `npm test` can wait
 * for. `FUZZ_SEED` repeats a run.
 * @param part of a property that is tried in parts: each has a seed of its own
 */
export function runs(
  full: number,
  quick: number,
  part = 0,
): { readonly numRuns: number; readonly seed?: number } {
  const seed = process.env.FUZZ_SEED;
  return {
    numRuns: process.env.FUZZ === "full" ? full : quick,
    ...(seed === undefined ? {} : { seed: Number(seed) + part * PART }),
  };
}
