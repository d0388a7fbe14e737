/**
 * A process that changes a folder, and is killed before the nth step on the disk, as its environment says: `FAULT` is `kill:3`, or
 * `ENOSPC:3` for a failing disk.
 */
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [fault = "", step = "0"] = (process.env.FAULT ?? "").split(":");
let steps = 0;

function strike(): void {
  steps += 1;
  if (steps !== Number(step)) return;
  if (fault === "kill") process.kill(process.pid, "SIGKILL");
  else throw Object.assign(new Error(`${fault}: injected`), { code: fault });
}

for (const name of ["rename", "link", "rm", "open", "mkdir", "writeFile", "copyFile", "rmdir"] as const) {
  const before: (...all: never[]) => Promise<unknown> = fs[name];
  Reflect.set(fs, name, async (...all: never[]) => {
    const reads = name === "open" && (all[1] as unknown) === "r";
    if (!reads) strike();
    return before(...all);
  });
}
syncBuiltinESMExports();

const { writeTogether } = await import("../../src/io/write-together.js");
const [root = "", mark = ""] = process.argv.slice(2);
const files = ["a.csv", "b.csv", "new/c.txt"].map((name) => ({
  path: `${root}/${name}`,
  content: `${mark} ${name}`,
}));
await writeTogether(files, { root, keep: true, command: "test" });
process.stdout.write(String(steps));
