import { defineConfig } from "vitest/config";
import { ROOMS } from "./rooms.mjs";

/** The tests that hold one room of the source, which `mutation.mjs` names: only those, since they run once a mutant. */
export default defineConfig({
  test: {
    include: [...(ROOMS[process.env.MUTATION_ROOM ?? "numbers"]?.tests ?? [])],
    environment: "node",
    testTimeout: 60_000,
    pool: "threads",
    isolate: false,
    setupFiles: ["test/mutation/one-seed.ts"],
  },
});
