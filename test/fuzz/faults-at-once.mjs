/** Several processes at once, as `faults.mjs` lets them: all end well and every document is there whole, or one says why it waits no longer. */
import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { acceptDraft } from "../../dist/bundle/index.js";
import { counted } from "./fault-commands.mjs";

const start = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["dist/bundle/main.js", ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let told = "";
    child.stderr.on("data", (part) => {
      told += part;
    });
    child.on("close", (code) => resolve({ code, told }));
  });

/** Whether it ended well, or with a reason that is no error of the language. */
const isTold = ({ code, told }) =>
  code === 0 || (code === 1 && told !== "" && !/Error:|undefined/.test(told));

/** @param at a path in the scratch folder, with drafts and a base; @param must runs a command that has to succeed */
export async function* tryAtOnce(at, must) {
  const work = at("work");
  const fresh = (from) => {
    rmSync(work, { recursive: true, force: true });
    if (from !== undefined) cpSync(at(from), work, { recursive: true });
  };
  const accepts = async (draft, documents) => {
    rmSync(at("other"), { recursive: true, force: true });
    must(["init", at("other"), "--empty"]);
    await acceptDraft(draft, { data: at("other") });
    const found = await counted(at("other"));
    return found.targets === 2 * found.documents && documents.includes(found.documents);
  };
  const report = (name, ends, right) => ({
    right,
    told: `${name}: ${right ? "all whole" : ends.map(({ code, told }) => `${code} ${told}`).join(" | ")}`,
  });

  for (const many of [2, 10]) {
    fresh("base");
    const indexes = Array.from({ length: many }, (_, index) => index);
    const ends = await Promise.all(
      indexes.map((index) => start(["accept", at(`draft-${index}`), "--data", work])),
    );
    const { documents, targets } = await counted(work);
    const right = ends.every(({ code }) => code === 0) && documents === many && targets === 2 * many;
    yield report(`${many} accept at once`, ends, right);
  }

  for (let round = 0; round < 3; round++) {
    fresh();
    const ends = await Promise.all(
      [2, 3].map((index) => start(["draft", at(`plan-${index}.txt`), "--out", work])),
    );
    const one = ends.filter(({ code }) => code === 0).length;
    yield report(
      "2 drafts into one folder",
      ends,
      one >= 1 && ends.every(isTold) && (await accepts(work, [1, 2])),
    );
  }

  for (const wait of [0, 200, 400, 600]) {
    fresh("draft-0");
    rmSync(at("third"), { recursive: true, force: true });
    cpSync(at("base"), at("third"), { recursive: true });
    const drafting = start(["draft", at("plan-2.txt"), at("plan-3.txt"), "--out", work, "--force"]);
    await pause(wait);
    const ends = await Promise.all([drafting, start(["accept", work, "--data", at("third")])]);
    const { documents, targets } = await counted(at("third"));
    const right = ends[0].code === 0 && ends.every(isTold) && targets === documents * 2;
    yield report(`accept ${wait} ms into a draft`, ends, right && (await accepts(work, [2])));
  }

  for (const wait of [0, 200, 400, 600]) {
    fresh("base");
    must(["accept", at("draft-1"), "--data", work]);
    const accepting = start(["accept", at("draft-2"), "--data", work]);
    await pause(wait);
    const ends = await Promise.all([accepting, start(["undo", "--data", work])]);
    const { documents, targets } = await counted(work);
    const right = ends.every(isTold) && targets === documents * 2 && documents === 2;
    yield report(`undo ${wait} ms into an accept`, ends, right);
  }
}
