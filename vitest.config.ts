import { defineConfig } from "vitest/config";
import { OUTSIDE_TESTS } from "./test/tools/outside-tests.mjs";

export default defineConfig({
  test: {
    environment: "node",
    // Reports bear the day on which they are made: here always the same.
    env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 31) / 1000) },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["test/tools/property-seed.ts"],
    pool: "threads",
    // A run takes all cores but one by itself: half of a machine that has two.
    maxWorkers: "100%",
    // `vitest run` takes both; `npm test` the first, `npm run test:outside` the second.
    projects: [
      { extends: true, test: { name: "inside", include: ["test/**/*.test.ts"], exclude: OUTSIDE_TESTS } },
      { extends: true, test: { name: "outside", include: OUTSIDE_TESTS } },
    ],
  },
});
