/**
 * Starts `review` on a draft, accepts its first target through the server, and asks it to end: one use of a review as `faults.mjs` strikes
 * it. Ends with 0 where the decision was answered and the server ended well. Usage: node test/fuzz/review-once.mjs DRAFT
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const [draft] = process.argv.slice(2);
const strike = process.env.FAULT ? ["--import", new URL("strike.mjs", import.meta.url).href] : [];
const child = spawn(process.execPath, [...strike, "dist/bundle/main.js", "review", draft, "--lang", "en"]);
const ended = once(child, "exit");
// `moment:12` kills it from outside after so many milliseconds; the rest strike.mjs does within.
const [fault, after] = (process.env.FAULT ?? "").split(":");
if (fault === "moment") setTimeout(() => child.kill("SIGKILL"), Number(after));
child.stderr.pipe(process.stderr);

let said = "";
let status = 0;
for await (const part of child.stdout) {
  said += part;
  const found = /http:\S+/u.exec(said)?.[0];
  if (found === undefined || status !== 0) continue;
  const address = new URL(found);
  const { data } = Papa.parse(readFileSync(join(draft, "targets.csv"), "utf8"), { header: true });
  const [{ document_id: document, value_start: place }] = data;
  const answer = await fetch(new URL("/decide", address), {
    method: "POST",
    headers: { "x-review-token": address.searchParams.get("token") },
    body: JSON.stringify({ action: "accept", document, id: `${document}@${place}` }),
    signal: AbortSignal.timeout(30_000),
  }).catch((error) => ({ status: 599, text: async () => String(error) }));
  status = answer.status;
  if (status !== 200) process.stderr.write(`${status} ${await answer.text()}\n`);
  child.kill("SIGTERM");
}
const [code] = await ended;
process.exitCode = code === 0 && status === 200 ? 0 : 1;
