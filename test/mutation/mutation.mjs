/**
 * `npm run mutation`: makes the mutants of StrykerJS of each room of `rooms.mjs`, all at once behind switches, runs the room's own tests
 * on each of them in a thread, and says how many were killed, file by file; it fails where a held room kills less than 85 %.
 * `npm run mutation -- numbers` takes one room, `npm run mutation -- numbers whole-number` its files of that name; the survivors are told in
 * `reports/mutation`. What an earlier run found is kept where nothing that decided has changed; `--anew` runs all.
 * Mutants of constants, which are made when a module is loaded, are not counted, as with Stryker's `ignoreStatic`.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ROOT } from "../../notebooks/tools/paths.mjs";
import { bundleRoom } from "./bundle.mjs";
import { Kept } from "./kept.mjs";
import { ROOMS } from "./rooms.mjs";

const LEAST = 0.85;
/** Far more than the tests of any mutant take, on a machine that others use too. */
const PATIENCE = 30_000;
/** All tests of a room one after another take minutes on such a machine. */
const SURVEY_PATIENCE = 20 * PATIENCE;
/** Each mutant loads the room anew, and no module is ever given back. */
const MUTANTS_PER_WORKER = 150;
const WORKER = new URL("worker.mjs", import.meta.url);

/** The files below a path, or the file itself. */
function filesAt(path) {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true }).map((name) => join(path, name));
}

/** A thread that answers one task after another; one that does not answer in time is ended and gives `late`. */
class Thread {
  constructor(module) {
    this.module = module;
    this.done = 0;
    this.worker = null;
  }

  async ask(task) {
    if (this.done++ % MUTANTS_PER_WORKER === 0) await this.end();
    this.worker ??= new Worker(WORKER, { workerData: { module: this.module }, stdout: true, stderr: true });
    const { worker } = this;
    const answer = await new Promise((resolve) => {
      const settle = (found) => {
        clearTimeout(clock);
        worker.off("message", settle).off("error", fail);
        resolve(found);
      };
      const fail = (error) => settle({ killed: true, broken: true, error });
      const clock = setTimeout(() => settle({ late: true }), task === "survey" ? SURVEY_PATIENCE : PATIENCE);
      worker.on("message", settle).on("error", fail);
      worker.postMessage(task);
    });
    if (answer.late || answer.broken) await this.end();
    return answer;
  }

  async end() {
    await this.worker?.terminate();
    this.worker = null;
  }
}

/** The tests that reach each mutant, by file, the cheapest first, and how often they do; a file whose hook reaches it is run whole. */
function reachOf(reached, costs) {
  const reach = new Map();
  const costOf = ([test]) => costs[Number.parseInt(test, 10)];
  for (const [test, mutants] of Object.entries(reached).sort((a, b) => costOf(a) - costOf(b))) {
    const [file, at] = test.split(":");
    for (const [id, hits] of Object.entries(mutants)) {
      const one = reach.get(id) ?? { hits: 0, tests: new Map() };
      one.hits += hits;
      const before = one.tests.get(Number(file)) ?? [];
      one.tests.set(Number(file), at === "before" || before === "all" ? "all" : [...before, Number(at)]);
      reach.set(id, one);
    }
  }
  return reach;
}

async function run(room, name, anew) {
  const { files, tests: own, without } = ROOMS[room];
  const wanted = (path) => !(without?.test(path) ?? false);
  const sources = files
    .flatMap(filesAt)
    .filter((path) => path.endsWith(".ts") && wanted(path) && new RegExp(name).test(path))
    .sort();
  const specs = own
    .flatMap(filesAt)
    .filter((path) => path.endsWith(".test.ts") && wanted(path))
    .sort();
  const kept = new Kept(room, [...sources, ...specs], anew);
  const { mutants, module, remove } = await bundleRoom(sources, specs);
  const thread = new Thread(module);
  /** How a mutant ends under the tests that reach it. */
  const endOf = async (mutant, reach) => {
    const reaching = [...reach.tests.keys()].map((index) => specs[index]);
    const known = kept.endOf(mutant, reaching);
    if (known !== undefined) return known;
    const { late, killed, by } = await thread.ask({ id: mutant.id, ...reach });
    const end = late ? "late" : killed ? "killed" : "survived";
    kept.keep(mutant, end, by === undefined ? reaching : [specs[by]]);
    return end;
  };
  try {
    const { reached, constant, costs, error } = await thread.ask("survey");
    if (reached === undefined)
      throw new Error(`the tests of ${room} fail without a mutant: ${error ?? "they do not end"}`);
    const reach = reachOf(reached, costs);
    const constants = new Set(constant);
    const results = [];
    for (const [at, mutant] of mutants.entries()) {
      const tests = reach.get(mutant.id);
      if (tests !== undefined || !constants.has(mutant.id))
        results.push({ ...mutant, end: tests === undefined ? "survived" : await endOf(mutant, tests) });
      // A file's mutants stand together: it is told as soon as it is done, since a room takes minutes.
      const { fileName } = mutant;
      if (mutants[at + 1]?.fileName !== fileName) {
        const own = results.filter((one) => one.fileName === fileName);
        console.log(row(fileName.replace(/^src\//, ""), own));
        kept.write();
        tell(room, results);
      }
    }
    return results;
  } finally {
    await thread.end();
    remove();
  }
}

function row(name, results) {
  const ended = (end) => results.filter((one) => one.end === end).length;
  const [killed, late, survived] = [ended("killed"), ended("late"), ended("survived")];
  const made = killed + late + survived;
  const share = made === 0 ? "–" : `${(((killed + late) / made) * 100).toFixed(1)} %`;
  return `${name.padEnd(44)}${[made, killed, late, survived, share].map((cell) => String(cell).padStart(9)).join("")}`;
}

/** Writes what was not killed, a line each. */
function tell(room, results) {
  const folder = join(ROOT, "reports", "mutation");
  mkdirSync(folder, { recursive: true });
  const left = results.filter(({ end }) => end !== "killed");
  const told = left.map(({ fileName, location: { start, end }, mutatorName, replacement, end: how }) => {
    const lines = readFileSync(join(ROOT, fileName), "utf8").split("\n");
    const text = (lines[start.line] ?? "").slice(
      start.column,
      end.line === start.line ? end.column : undefined,
    );
    return `${fileName}:${start.line + 1} ${how} ${mutatorName}: ${text} → ${replacement.replace(/\s+/g, " ").slice(0, 80)}`;
  });
  writeFileSync(join(folder, `${room}.txt`), `${told.join("\n")}\n`);
}

const [wanted, name = ""] = process.argv.slice(2).filter((one) => one !== "--anew");
const heads = ["mutants", "killed", "late", "survived", "score"].map((head) => head.padStart(9)).join("");
console.log(`${"".padEnd(44)}${heads}`);
for (const room of Object.keys(ROOMS)) {
  if (wanted !== undefined && wanted !== room) continue;
  const results = await run(room, name, process.argv.includes("--anew"));
  console.log(row(`= ${room}`, results), "\n");
  const survived = results.filter(({ end }) => end === "survived").length;
  if (ROOMS[room].held && name === "" && survived > (1 - LEAST) * results.length) process.exitCode = 1;
}
