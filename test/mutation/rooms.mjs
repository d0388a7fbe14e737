/**
 * The rooms of the source whose mutants are made: their files, in parts that are run one after another, the tests that hold them, and
 * whether a share of them must be killed. Files that only write sentences are left out: a test of a sentence repeats it.
 */
export const ROOMS = {
  numbers: {
    files: [
      "src/text/numbers/qu*.ts",
      "src/text/numbers/{num,chinese,torn,letter,frac,word-,whole}*.ts",
      "src/text/numbers/{time,five}*.ts",
      "src/text/numbers/{b,cou,cur,join,read-bound,small,unit}*.ts",
      "src/text/numbers/read-quantities.ts",
    ],
    tests: ["test/text/numbers/**/*.test.ts"],
    held: true,
  },
  normalize: { files: ["src/normalize/**/*.ts"], tests: ["test/normalize/**/*.test.ts"], held: true },
  pairs: {
    files: [
      "src/compare/{rules,steps}/*.ts",
      "src/compare/{align,compare-pair,pair-result,higher-side,committed}.ts",
    ],
    tests: ["test/compare/{rules,compare-pair,compare-targets,steps}.test.ts"],
    held: true,
  },
  compare: {
    files: [
      "src/compare/{compare-targets,one-sided,pairs-table,require-results,resolve-*,scale-table,select*,territory,to-json}.ts",
      "src/compare/over-time/*.ts,!src/compare/over-time/time-words.ts",
      "src/compare/regions/*.ts,!src/compare/regions/{matrix-words,matrix-sql,parquet-matrix}.ts",
    ],
    tests: ["test/compare/**/*.test.ts"],
    held: true,
  },
};
