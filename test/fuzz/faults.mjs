/**
 * Stops each writing command at every step on the disk and at random moments, fills the disk, takes the right to write away, and runs
 * several at once; then the folder must load, hold each document whole or not at all, and a rerun must succeed.
 * Usage: node test/fuzz/faults.mjs [random moments a command, 20] [every nth step, 1] [commands whose names begin so,
 * comma between]; it needs a built checkout. `npm run faults -- 200` takes as many moments as are asked of a release.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { faultCommands } from "./fault-commands.mjs";
import { tryAtOnce } from "./faults-at-once.mjs";

const MAIN = "dist/bundle/main.js";
const STRIKE = new URL("strike.mjs", import.meta.url).href;
const [, , moments = 20, every = 1, wanted = ""] = process.argv;
const root = mkdtempSync(join(tmpdir(), "cross-province-faults-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));
const at = (...parts) => join(root, ...parts);

/** Runs a command, or a program that drives one and strikes it itself. */
function run({ program, args }, fault = "", more = {}) {
  const within = fault !== "" && program === undefined ? ["--import", STRIKE] : [];
  return spawnSync(process.execPath, [...within, program ?? MAIN, ...args], {
    encoding: "utf8",
    env: { ...process.env, FAULT: fault, CROSS_PROVINCE_GUARDED: "1", LC_ALL: "C" },
    ...more,
  });
}

function must(args) {
  const { status, stderr } = run({ args });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
}

const PLAN = (name, number) =>
  `${name}制造业发展规划（2021—2025年）\n一、发展目标\n到2025年，绿色工厂达到${number}家，高新技术企业突破${number}00家。\n第${number}份。\n`;
const PROVINCES = ["湖北", "河南", "四川", "山东", "云南", "贵州", "福建", "广东", "海南", "青海"];
for (const [index, name] of PROVINCES.entries()) {
  writeFileSync(at(`plan-${index}.txt`), PLAN(`${name}省`, 30 + index));
  must(["draft", at(`plan-${index}.txt`), "--out", at(`draft-${index}`)]);
}
must(["init", at("base"), "--empty"]);
must(["accept", at("draft-0"), "--data", at("base")]);
must(["init", at("two"), "--empty"]);
for (const index of [0, 1]) must(["accept", at(`draft-${index}`), "--data", at("two")]);

const counts = { steps: 0, moments: 0, full: 0, forbidden: 0, atOnce: 0, places: 0, faults: 0 };

/** What a run leaves in a folder that is none of its files: hidden ones, and the work of a run in the work folder. */
function leftIn(folder) {
  if (!existsSync(folder)) return [];
  const work = join(folder, ".cross-province");
  return [
    ...readdirSync(folder).filter((name) => name.startsWith(".") && name !== ".cross-province"),
    ...(existsSync(work) ? readdirSync(work).filter((name) => /^(?:run|new-|lock|journal)/.test(name)) : []),
  ];
}

async function tryFault(command, strike, kind) {
  command.ready();
  const wrong = [];
  try {
    const unclear = strike();
    if (unclear !== undefined) wrong.push(`not told in words of the catalogue: ${unclear}`);
    if (!(await command.whole())) wrong.push("not whole");
    if (!(await command.again?.())) {
      const again = run(command);
      if (again.status !== 0) wrong.push(`the rerun ended with ${again.status}: ${again.stderr}`);
      if (!(await command.whole())) wrong.push("not whole after the rerun");
      const left = leftIn(at("work"));
      if (left.length > 0) wrong.push(`left behind: ${left}`);
    }
  } catch (error) {
    wrong.push(String(error));
  }
  for (const what of wrong) console.log(`${command.name}, ${kind}: ${what}`);
  if (wrong.length > 0) counts.faults += 1;
}

/** The words of a failing disk, where they are those of an error of the language and not of the catalogue. */
function unclear({ status, stderr }) {
  return status !== 0 && /^\w*Error:|\bat .*\.m?js:\d|undefined/m.test(stderr) ? stderr : undefined;
}

function killedAtMoment(command, after) {
  if (command.program !== undefined) run(command, `moment:${after}`);
  else run(command, "", { timeout: after, killSignal: "SIGKILL" });
}

const isWanted = ({ name }) => wanted.split(",").some((start) => name.startsWith(start));
for (const command of faultCommands(at, must).filter(isWanted)) {
  command.ready();
  const started = performance.now();
  const counted = run(command, "count");
  const took = performance.now() - started;
  const steps = Number(/STEPS (\d+)/.exec(counted.stderr)?.[1]);
  if (!(steps > 0) || counted.status !== 0)
    throw new Error(`${command.name} can't be struck: ${counted.status} ${counted.stderr}`);
  for (let step = 1; step <= steps; step += Number(every)) {
    await tryFault(command, () => void run(command, `kill:${step}`), `killed at step ${step}`);
    counts.steps += 1;
  }
  for (let step = 1; step <= steps; step += every * 4) {
    for (const [code, key] of [
      ["ENOSPC", "full"],
      ["EACCES", "forbidden"],
    ]) {
      await tryFault(command, () => unclear(run(command, `${code}:${step}`)), `${code} at step ${step}`);
      counts[key] += 1;
    }
  }
  console.log(`${command.name}: struck at its ${steps} steps; so far ${JSON.stringify(counts)}`);
  for (let moment = 0; moment < moments; moment++) {
    const after = Math.ceil(took * Math.random()) + 1;
    await tryFault(command, () => killedAtMoment(command, after), `killed after ${after} ms`);
    counts.moments += 1;
  }
  console.log(`${command.name}: struck at ${moments} moments; so far ${JSON.stringify(counts)}`);
}

for await (const { told, right } of tryAtOnce(at, must)) {
  counts.atOnce += 1;
  if (!right) counts.faults += 1;
  console.log(told);
}

/** A folder that can't be written to, and one that is gone. */
writeFileSync(at("is-a-file"), "x");
for (const place of [at("is-a-file", "my"), "/proc/nowhere", "/dev/null"]) {
  const { status, stderr } = run({ args: ["accept", at("draft-1"), "--data", place] });
  counts.places += 1;
  if (status !== 1 || /Error:|ENO|EAC|undefined/.test(stderr) || stderr.trim() === "") counts.faults += 1;
  console.log(`${place}: ${stderr.trim()}`);
}
console.log(counts);
process.exitCode = counts.faults === 0 ? 0 : 1;
