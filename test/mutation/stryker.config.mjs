const room = process.env.MUTATION_ROOM ?? "numbers";

/** Run by `mutation.mjs`, a room and a part of its files at a time. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  ignorePatterns: [".venv", ".ci", "dist", "notebooks", "reports", "*.md"],
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20000,
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  tempDirName: `reports/mutation/sandbox-${room}`,
};
