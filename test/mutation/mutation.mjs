/**
 * `npm run mutation`: makes the mutants of each room of `rooms.mjs` and runs the room's own tests on them, then says how many were
 * killed, file by file, and fails where a held room kills less than 85 %. `npm run mutation -- numbers` takes one room,
 * `npm run mutation -- numbers src/text/numbers/units.ts` a file of it, `npm run mutation -- --report` none. What was run before is not run again; a mutant that only timed out
 * on a busy machine is told apart from one that a test killed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "../../notebooks/tools/paths.mjs";
import { ROOMS } from "./rooms.mjs";

const LEAST = 85;
const stryker = join(ROOT, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");

/** Runs the mutants of a part of a room. */
function run(room, files) {
  const { status } = spawnSync(
    process.execPath,
    [stryker, "run", "test/mutation/stryker.config.mjs", "--mutate", files],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, MUTATION_ROOM: room } },
  );
  if (status !== 0) process.exitCode = 1;
}

/** How the mutants of each file ended; those of constants, which a running module does not make again, are not counted. */
function countsOf(room) {
  const path = join(ROOT, "reports", "mutation", `${room}.incremental.json`);
  const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { files: {} };
  return Object.entries(report.files).flatMap(([file, { mutants }]) => {
    const ended = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
    const [killed, late, alive] = [ended("Killed"), ended("Timeout"), ended("Survived", "NoCoverage")];
    return killed + late + alive === 0
      ? []
      : [{ file: relative("src", file), made: killed + late + alive, killed, late, alive }];
  });
}

function row(name, { made, killed, late, alive }) {
  const score = made === 0 ? "–" : `${(((killed + late) / made) * 100).toFixed(1)} %`;
  return [
    name.padEnd(44),
    ...[made, killed, late, alive, score].map((cell) => String(cell).padStart(9)),
  ].join("");
}

const [wanted, file] = process.argv.slice(2);
const lines = [];
for (const [room, one] of Object.entries(ROOMS)) {
  if (wanted !== undefined && wanted !== "--report" && wanted !== room) continue;
  if (wanted !== "--report") for (const files of file === undefined ? one.files : [file]) run(room, files);
  const counts = countsOf(room);
  const total = { made: 0, killed: 0, late: 0, alive: 0 };
  for (const file of counts) for (const key of Object.keys(total)) total[key] += file[key];
  lines.push(...counts.map((count) => row(count.file, count)), row(`= ${room}`, total), "");
  if (one.held && total.made > 0 && (total.killed + total.late) / total.made < LEAST / 100)
    process.exitCode = 1;
}
console.log(
  `\n${"".padEnd(44)}${["mutants", "killed", "late", "survived", "score"].map((head) => head.padStart(9)).join("")}`,
);
console.log(lines.join("\n"));
