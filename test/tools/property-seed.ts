/** Before each file of tests: `FUZZ_SEED` draws the cases of every property, so that a red run is one that anybody can repeat. */
import fc from "fast-check";

const seed = process.env.FUZZ_SEED;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
