/**
 * Stops each writing command at every step on the disk and at random moments, fills the disk, takes the right to write away, and runs
 * several at once; then the folder must load, hold each document whole or not at all, and a rerun must succeed.
 * Usage: node test/fuzz/faults.mjs [random moments a command, 20] [every nth step, 1]; it needs a built checkout.
 */
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAIN = "dist/bundle/main.js";
const STRIKE = new URL("strike.mjs", import.meta.url).href;
const [moments = 20, every = 1] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), "cross-province-faults-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));

const cli = (args, fault = "", more = {}) =>
  spawnSync(process.execPath, [...(fault ? ["--import", STRIKE] : []), MAIN, ...args], {
    encoding: "utf8",
    env: { ...process.env, FAULT: fault, CROSS_PROVINCE_GUARDED: "1" },
    ...more,
  });
const must = (result, what) => {
  if (result.status !== 0) throw new Error(`${what} ended with ${result.status}: ${result.stderr}`);
  return result;
};

const PLAN = (name, number) =>
  `${name}制造业发展规划（2021—2025年）\n一、发展目标\n到2025年，绿色工厂达到${number}家，高新技术企业突破${number}00家。\n第${number}份。\n`;
const at = (...parts) => join(root, ...parts);
for (const [index, name] of [
  "湖北省",
  "河南省",
  "四川省",
  "山东省",
  "云南省",
  "贵州省",
  "福建省",
  "广东省",
  "海南省",
  "青海省",
].entries()) {
  writeFileSync(at(`plan-${index}.txt`), PLAN(name, 30 + index));
  must(cli(["draft", at(`plan-${index}.txt`), "--out", at(`draft-${index}`)]), "draft");
}
must(cli(["init", at("base"), "--empty"]), "init");
must(cli(["accept", at("draft-0"), "--data", at("base")]), "accept");

const fresh = () => {
  rmSync(at("work"), { recursive: true, force: true });
  cpSync(at("base"), at("work"), { recursive: true });
};
const targetsOf = (folder) => {
  const text = must(
    cli(["export", "--data", folder, "--format", "csv", "--out", at("out.csv"), "--force"]),
    "export after a fault",
  );
  void text;
  const documents = readFileSync(join(folder, "documents.csv"), "utf8").trim().split("\n").length - 1;
  const targets = readFileSync(join(folder, "targets.csv"), "utf8").trim().split("\n").length - 1;
  return [documents, targets];
};
const hidden = (folder) =>
  existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith(".") && name !== ".cross-province")
    : [];

/** Writing commands: how a folder is made ready, what is run, and whether what is there afterwards is whole. */
const COMMANDS = [
  {
    name: "accept",
    ready: fresh,
    args: () => ["accept", at("draft-1"), "--data", at("work")],
    whole: () => {
      const [documents, targets] = targetsOf(at("work"));
      return targets === documents * 2;
    },
  },
  {
    name: "accept into a new folder",
    ready: () => rmSync(at("work"), { recursive: true, force: true }),
    args: () => ["accept", at("draft-1"), "--data", at("work")],
    whole: () => {
      const audit = cli(["list", "documents", "--data", at("work"), "--format", "json"]);
      return audit.status !== 0
        ? !existsSync(at("work", "documents.csv"))
        : JSON.parse(audit.stdout).length === 6;
    },
  },
  {
    name: "undo",
    ready: () => {
      fresh();
      must(cli(["accept", at("draft-1"), "--data", at("work")]), "accept");
    },
    args: () => ["undo", "--data", at("work")],
    // A second undo brings again what the first took back: either is whole.
    whole: () => {
      const [documents, targets] = targetsOf(at("work"));
      return targets === documents * 2;
    },
  },
  {
    name: "draft --force",
    ready: () => {
      rmSync(at("work"), { recursive: true, force: true });
      cpSync(at("draft-0"), at("work"), { recursive: true });
    },
    args: () => ["draft", at("plan-2.txt"), "--out", at("work"), "--force"],
    whole: () => {
      rmSync(at("other"), { recursive: true, force: true });
      cpSync(at("base"), at("other"), { recursive: true });
      const accepted = cli(["accept", at("work"), "--data", at("other")]);
      return accepted.status === 0;
    },
  },
  {
    name: "init",
    ready: () => rmSync(at("work"), { recursive: true, force: true }),
    args: () => ["init", at("work"), "--empty"],
    again: () => existsSync(at("work", "documents.csv")),
    whole: () => {
      const listed = cli(["list", "regions", "--data", at("work"), "--format", "json"]);
      return listed.status === 0 || !existsSync(at("work", "documents.csv"));
    },
  },
  {
    name: "export csvw --force",
    ready: () => {
      rmSync(at("work"), { recursive: true, force: true });
      must(cli(["export", "--data", at("base"), "--format", "csvw", "--out", at("work")]), "export");
    },
    args: () => ["export", "--format", "csvw", "--out", at("work"), "--force"],
    // After the rerun the folder holds nothing else; a command that reads it is none of ours.
    whole: () => true,
  },
];

const counts = { steps: 0, moments: 0, full: 0, forbidden: 0, faults: 0 };
function tryFault(command, strike, kind) {
  command.ready();
  strike();
  const told = (what) => console.log(`${command.name}, ${kind}: ${what}`);
  let wrong = false;
  const fail = (what) => {
    wrong = true;
    told(what);
  };
  try {
    if (!command.whole()) fail("not whole");
    if (!command.again?.()) {
      const again = cli(command.args());
      if (again.status !== 0) fail(`the rerun ended with ${again.status}: ${again.stderr}`);
    }
    if (!command.whole()) fail("not whole after the rerun");
    if (hidden(at("work")).length > 0) fail(`left behind: ${hidden(at("work"))}`);
  } catch (error) {
    fail(String(error));
  }
  if (wrong) counts.faults += 1;
}

for (const command of COMMANDS) {
  command.ready();
  const started = performance.now();
  const counted = cli(command.args(), "count");
  const took = performance.now() - started;
  const steps = Number(/STEPS (\d+)/.exec(counted.stderr)?.[1]);
  for (let step = 1; step <= steps; step += every) {
    tryFault(command, () => cli(command.args(), `kill:${step}`), `killed at step ${step}`);
    counts.steps += 1;
  }
  for (let step = 1; step <= steps; step += every * 4) {
    for (const [code, key] of [
      ["ENOSPC", "full"],
      ["EACCES", "forbidden"],
    ]) {
      tryFault(
        command,
        () => {
          const result = cli(command.args(), `${code}:${step}`);
          if (result.status === 0 || !/injected|room|permission/.test(result.stderr)) return;
          // Told in words of the catalogue, not as a raw error.
          if (/Error:|\bat .*\.js:\d/.test(result.stderr)) throw new Error(result.stderr);
        },
        `${code} at step ${step}`,
      );
      counts[key] += 1;
    }
  }
  for (let moment = 0; moment < moments; moment++) {
    tryFault(
      command,
      () => cli(command.args(), "", { timeout: Math.ceil(took * Math.random()) + 1, killSignal: "SIGKILL" }),
      `killed at a moment`,
    );
    counts.moments += 1;
  }
  console.log(`${command.name}: ${steps} steps`);
}

/** Several processes at once: all end well and every document is there, or one says that it waits for another. */
for (const many of [2, 10]) {
  fresh();
  const ends = await Promise.all(
    Array.from({ length: many }, (_, index) => index).map(
      (index) =>
        new Promise((resolve) => {
          const child = spawn(
            process.execPath,
            [MAIN, "accept", at(`draft-${index}`), "--data", at("work")],
            { stdio: "ignore" },
          );
          child.on("exit", resolve);
        }),
    ),
  );
  const [documents, targets] = targetsOf(at("work"));
  const right = ends.every((code) => code === 0) && documents === many && targets === 2 * many;
  if (!right) counts.faults += 1;
  console.log(
    `${many} at once: ${right ? "all there" : `${ends} ${documents} documents, ${targets} targets`}`,
  );
}

/** A folder that can't be written to, and one that is gone. */
mkdirSync(at("file"), { recursive: true });
writeFileSync(at("file", "is-a-file"), "x");
for (const place of [at("file", "is-a-file", "my"), "/proc/nowhere", "/dev/null"]) {
  const { status, stderr } = cli(["accept", at("draft-1"), "--data", place]);
  const told = status === 1 && !/Error:|ENO|EAC|undefined/.test(stderr) && stderr.trim() !== "";
  if (!told) counts.faults += 1;
  console.log(`${place}: ${stderr.trim()}`);
}
console.log(counts);
process.exitCode = counts.faults === 0 ? 0 : 1;
