import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readDraft } from "../../src/draft/read-draft.js";
import { runCli } from "../support/run-cli.js";

/** Invented targets, one a line. */
const PLAN = [
  "湖北省企业技术创新行动方案（2021—2025年）",
  "一、主要目标",
  ...Array.from({ length: 24 }, (_, index) => `到2025年，建成第${index + 1}类绿色工厂${100 + index}家以上。`),
].join("\n");
const DOCUMENT = "hubei-2021";
/** The program as it is built. */
const MAIN = fileURLToPath(new URL("../../dist/bundle/main.js", import.meta.url));

let folder = "";
let draft = "";
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-killed-"));
  draft = join(folder, "d");
  await writeFile(join(folder, "plan.txt"), PLAN);
  expect((await runCli(["draft", join(folder, "plan.txt"), "--region", "420000", "--out", draft])).code).toBe(
    0,
  );
}, 120_000);
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A server in a process of its own, as `cross-province review` starts it. */
async function start(): Promise<{ child: ChildProcess; address: URL; token: string }> {
  const child = spawn(process.execPath, [MAIN, "review", draft, "--by", "li", "--lang", "en"]);
  running.add(child);
  let said = "";
  let wrong = "";
  child.stderr.on("data", (part) => {
    wrong += part;
  });
  for await (const part of child.stdout) {
    said += part;
    const found = /http:\S+/u.exec(said)?.[0];
    if (found === undefined) continue;
    const address = new URL(found);
    return { child, address, token: address.searchParams.get("token") ?? "" };
  }
  throw new Error(`the server did not start: ${said}${wrong}`);
}

/** As any command reads them: what was ready when the server was killed is ended first, so that this and `waiting` tell of one state. */
const decisions = async () => (await readDraft(draft)).decisions.filter(({ undone }) => undone === "");

const waiting = async (): Promise<string[]> => {
  const { rows } = await readDraft(draft);
  return rows.targets
    .filter(({ status }) => status === "draft")
    .map(({ value_start }) => `${DOCUMENT}@${value_start}`);
};

describe("a server that is killed", () => {
  test("at random moments loses at most the decision being typed, and the next goes on from there", async () => {
    const all = (await waiting()).length;
    expect(all).toBe(24);
    const answered = new Set<string>();
    const cutOff = new Set<string>();
    let kills = 0;
    for (let round = 0; round < 60 && (await waiting()).length > 0; round += 1) {
      const { child, address, token } = await start();
      const ended = once(child, "exit");
      // In the midst of the first decision, or of one of the next.
      let left = Math.floor(Math.random() * 5);
      let typed: string | undefined;
      for (const id of await waiting()) {
        typed = id;
        if (left === 0) void pause(Math.random() * 15).then(() => child.kill("SIGKILL"));
        left -= 1;
        const answer = await fetch(new URL("/decide", address), {
          method: "POST",
          headers: { "x-review-token": token },
          body: JSON.stringify({ action: "accept", document: DOCUMENT, id }),
          signal: AbortSignal.timeout(30_000),
        }).catch(() => undefined);
        if (answer === undefined) break;
        expect([answer.status, await answer.text().catch(() => "")]).toEqual([200, expect.any(String)]);
        answered.add(id);
      }
      if (typed !== undefined) cutOff.add(typed);
      child.kill("SIGKILL");
      await ended;
      kills += 1;
      const kept = (await decisions()).map(({ key }) => key);
      expect(new Set(kept).size).toBe(kept.length);
      for (const id of answered) expect(kept).toContain(id);
      // What was kept beyond what was answered is what was cut off before its answer; a change that was ready is ended by the next to open.
      for (const id of kept) expect(answered.has(id) || cutOff.has(id)).toBe(true);
      for (const id of kept) answered.add(id);
    }
    expect(kills).toBeGreaterThan(3);
    expect(answered.size).toBe(all);
    expect(await waiting()).toEqual([]);
  }, 240_000);
});

/** The status of a request whose headers a browser would not let a page set. */
function status(address: URL, headers: Record<string, string>, method = "GET", path = ""): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address.hostname,
        port: address.port,
        method,
        path: path || `${address.pathname}${address.search}`,
        headers,
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

describe("a server that runs", () => {
  test("is alone: a second on the same draft is refused with the reason, until the first ends", async () => {
    const { child } = await start();
    const second = spawn(process.execPath, [MAIN, "review", draft, "--lang", "en"]);
    running.add(second);
    let told = "";
    second.stderr.on("data", (part) => {
      told += part;
    });
    const [code] = await once(second, "close");
    expect([code, told]).toEqual([1, expect.stringContaining(`is being changed by process ${child.pid}`)]);
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    const third = await start();
    third.child.kill("SIGKILL");
  }, 60_000);

  test("answers this machine alone, with the token, under its own host, to its own page", async () => {
    const { child, address, token } = await start();
    const { host } = address;
    expect(await status(address, { host })).toBe(200);
    expect(await status(address, { host: `localhost:${address.port}` })).toBe(200);
    expect(await status(address, { host: "rebound.example" })).toBe(403);
    expect(await status(address, { host, origin: "http://elsewhere.example" })).toBe(403);
    expect(await status(address, { host, origin: `https://${host}` })).toBe(403);
    expect(await status(address, { host, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await status(address, { host }, "GET", "/")).toBe(403);
    expect(await status(address, { host }, "GET", `/?token=${token.slice(1)}`)).toBe(403);
    expect(await status(address, { host }, "POST", "/decide")).toBe(403);
    expect(await status(address, { host }, "POST", `/undo?token=${token}`)).toBe(403);
    expect(await status(address, { host, "x-review-token": token, origin: "null" }, "POST", "/undo")).toBe(
      403,
    );
    expect(await status(address, { host }, "OPTIONS", "/decide")).toBe(403);
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address: other } of elsewhere) {
      const outcome = await new Promise((resolve) => {
        const socket = connect(Number(address.port), other);
        socket.once("connect", () => resolve("open")).once("error", () => resolve("refused"));
      });
      expect(outcome).toBe("refused");
    }
    child.kill("SIGKILL");
  }, 60_000);

  test("opens where the last decision was cut off in the middle by a failing disk, and says what is wrong", async () => {
    const path = join(draft, "decisions.csv");
    const before = await readFile(path, "utf8");
    await appendFile(path, '2030-01-01T00:00:00Z,li,target,"hubei-2021@');
    const child = spawn(process.execPath, [MAIN, "review", draft, "--lang", "en"]);
    running.add(child);
    let told = "";
    child.stderr.on("data", (part) => {
      told += part;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    expect(told).toContain("decisions.csv");
    await writeFile(path, before);
  }, 60_000);
});
