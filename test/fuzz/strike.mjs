/**
 * Loaded before the command line by `--import`: kills the process, or fails, before the nth step on the disk, as the environment says:
 * `FAULT` is `kill:12`, `ENOSPC:12`, `EACCES:12` or `count`, which prints how many steps there were.
 */
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [fault, step] = (process.env.FAULT ?? "").split(":");
let steps = 0;

function strike() {
  steps += 1;
  if (steps !== Number(step)) return;
  if (fault === "kill") process.kill(process.pid, "SIGKILL");
  else throw Object.assign(new Error(`${fault}: injected`), { code: fault, path: "injected" });
}

// Children of the pool are left alone: what they write is not yet part of anything.
if (process.send === undefined && fault) {
  for (const name of ["rename", "link", "rm", "open", "mkdir", "writeFile", "copyFile", "rmdir"]) {
    const before = fs[name];
    fs[name] = async (...all) => {
      if (!(name === "open" && (all[1] === "r" || all[1] === undefined))) strike();
      return before(...all);
    };
  }
  syncBuiltinESMExports();
  if (fault === "count") process.on("exit", () => process.stderr.write(`STEPS ${steps}\n`));
}
