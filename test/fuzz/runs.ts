/**
 * How many cases of a property are tried: with `FUZZ=full`, as `npm run fuzz` sets it, all of them; else a part that `npm test` can wait
 * for. `FUZZ_SEED` repeats a run.
 */
export function runs(full: number, quick: number): { readonly numRuns: number; readonly seed?: number } {
  const seed = process.env.FUZZ_SEED;
  return {
    numRuns: process.env.FUZZ === "full" ? full : quick,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}
