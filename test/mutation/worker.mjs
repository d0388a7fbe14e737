/** Runs the tests of a bundled room without a mutant, to learn which tests reach which mutants, then with one mutant after another. */
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";

// The same cases for each mutant, so that what is left of it does not depend on luck.
fc.configureGlobal({ seed: 7, numRuns: 50, endOnFailure: true });

const { module } = workerData;
const state = { mutantCoverage: { static: {}, perTest: {} } };
globalThis.__stryker__ = state;
let copy = 0;

/** Loads the room anew, since its modules keep what they have read; gives its test files. */
const load = () => import(`${module}?${copy++}`);

/** Runs the tests of a file that are wanted (none given: all); false as soon as one fails. */
async function runFile(room, index, wanted, reached) {
  state.currentTestId = undefined;
  await room.files[index]();
  const { tests, before, after } = room.takeGathered();
  const enter = (id) => {
    if (reached) state.currentTestId = id;
  };
  try {
    enter(`${index}:before`);
    for (const hook of before) await hook();
    for (const [at, test] of tests.entries()) {
      if (wanted !== undefined && !wanted.has(at)) continue;
      enter(`${index}:${at}`);
      await test();
    }
    return true;
  } catch (error) {
    if (reached) throw error;
    return false;
  } finally {
    state.currentTestId = undefined;
    for (const hook of after) await hook();
  }
}

/**
 * Runs all tests without a mutant: how often each test reached each mutant, which were reached while modules were loaded, and what each
 * test file costs, so that the cheap ones may strike first.
 */
async function survey() {
  const room = await load();
  const costs = [];
  for (const index of room.files.keys()) {
    const before = process.cpuUsage().user;
    await runFile(room, index, undefined, true);
    costs.push(process.cpuUsage().user - before);
  }
  return {
    reached: state.mutantCoverage.perTest,
    constant: Object.keys(state.mutantCoverage.static),
    costs,
  };
}

/** The test file that fails with a mutant, or undefined: `tests` are those that reach it, by file; one whose hook reaches it is run whole. */
async function strike({ id, tests, hits }) {
  state.activeMutant = id;
  state.hitCount = 0;
  state.hitLimit = hits * 10 + 10_000;
  try {
    const room = await load();
    for (const [index, wanted] of tests)
      if (!(await runFile(room, index, wanted === "all" ? undefined : new Set(wanted), false)))
        return { killed: true, by: index };
    return { killed: false };
  } catch {
    return { killed: true };
  } finally {
    state.activeMutant = undefined;
    state.hitCount = undefined;
  }
}

parentPort.on("message", async (task) => {
  try {
    parentPort.postMessage(await (task === "survey" ? survey() : strike(task)));
  } catch (error) {
    parentPort.postMessage({ error: String(error?.stack ?? error) });
  }
});
