import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    // Reports bear the day on which they are made: here always the same.
    env: { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 31) / 1000) },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["test/tools/property-seed.ts"],
    pool: "threads",
    // A run takes all cores but one by itself: half of a machine that has two.
    maxWorkers: "100%",
  },
});
