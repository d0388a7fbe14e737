/**
 * The rooms of the source whose mutants are made: the folders of their files, the folders or files of the tests that hold them, what
 * is left out and why, and whether a share of the mutants must be killed.
 *
 * What survives in the held rooms, once looked at, changes nothing that anybody could see: shortcuts and caches before a slower way to
 * the same answer (the plain year of `times.ts`, the index of `numeral-words.ts`, the numerals kept in `number-scan.ts`), guards that
 * the types ask for where nothing can be absent (the groups of a match, an element of a list that was counted), loops that look one
 * character too far, and names of places in messages.
 */
export const ROOMS = {
  numbers: { files: ["src/text/numbers"], tests: ["test/text/numbers"], held: true },
  normalize: { files: ["src/normalize"], tests: ["test/normalize"], held: true },
  pairs: {
    files: [
      ...["rules", "steps"].map((name) => `src/compare/${name}`),
      ...["align", "committed", "compare-pair", "higher-side"].map((name) => `src/compare/${name}.ts`),
    ],
    tests: ["rules", "steps", "compare-pair", "compare-targets", "higher-side"].map(
      (name) => `test/compare/${name}.test.ts`,
    ),
    held: true,
  },
  compare: {
    files: ["src/compare"],
    tests: ["test/compare"],
    // Files of other rooms; those that only write sentences, since a test of a sentence repeats it; those that write or run SQL.
    without:
      /(?:rules|steps)\/|(?:align|committed|compare-pair|higher-side)\.ts$|-words\.ts$|format-target\.ts$|matrix-sql\.ts$|parquet-matrix\.(?:test\.)?ts$|commitments-once/,
  },
  structure: { files: ["src/text/structure"], tests: ["test/text/structure"] },
  tables: { files: ["src/text/tables"], tests: ["test/text/tables"] },
  stats: { files: ["src/stats"], tests: ["test/stats"] },
};
