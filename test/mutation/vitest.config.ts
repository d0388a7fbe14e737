import { defineConfig } from "vitest/config";

/** The tests that hold the rooms whose mutants are made: only those, since all of them run once a mutant. */
export default defineConfig({
  test: {
    include: ["test/text/**/*.test.ts", "test/normalize/**/*.test.ts", "test/compare/**/*.test.ts"],
    // Of these each takes as long as all the others together, and they hold the same arithmetic.
    exclude: ["test/compare/regions/**", "test/compare/sources-and-options.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    pool: "threads",
  },
});
