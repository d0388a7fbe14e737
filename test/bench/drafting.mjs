/** Drafting a folder of many made-up plans with two processes: pace, memory, a kill in the middle, and one file that can't be read. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { row } from "./measure.mjs";

const DOCUMENTS = Number(process.env.BENCH_DOCUMENTS ?? 2000);
const CHARACTERS = 20_000;
const MAIN = new URL("../../dist/bundle/main.js", import.meta.url).pathname;

const SUBJECTS = [
  "森林覆盖率",
  "城镇化率",
  "研发经费投入强度",
  "非化石能源消费占比",
  "污水集中处理率",
  "高速公路里程",
  "粮食产量",
  "城镇新增就业",
];
const UNITS = ["%", "%", "%", "%", "%", "公里", "万吨", "万人"];
const PROSE = [
  "各部门要加强协作，把任务分解到年度。",
  "继续完善服务体系，让居民就近得到帮助。",
  "坚持节约优先，改进管理方式。",
  "推动城乡要素顺畅流动，缩小差距。",
];

/** A plan of a made-up city: a target in every fifth sentence, the same for the same number. */
function madePlan(number) {
  let state = number * 2654435761 + 1;
  const next = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  let text = `云岭省国民经济和社会发展第十四个五年规划（第${number}稿）\n`;
  for (let line = 0; text.length < CHARACTERS; line++) {
    if (line % 30 === 0) text += `\n第${1 + line / 30}章 任务\n`;
    const at = next(SUBJECTS.length);
    text +=
      line % 5 === 0
        ? `到2025年，${SUBJECTS[at]}达到${1 + next(90)}.${next(10)}${UNITS[at]}。\n`
        : PROSE[next(PROSE.length)];
  }
  return text;
}

/** Resident megabytes of a process and all below it. */
function residentMegabytes(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    const below = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .trim()
      .split(/\s+/)
      .filter(Boolean);
    return below.reduce((sum, child) => sum + residentMegabytes(child), own);
  } catch {
    return 0;
  }
}

/** Runs `draft`; kills it after `killAfter` seconds if given. */
function runDraft(folder, out, killAfter) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn(
      process.execPath,
      [MAIN, "draft", folder, "--out", out, "--jobs", "2", "--region", "530000"],
      { stdio: ["ignore", "pipe", "pipe"] },
    );
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data) => {
        output = (output + data).slice(-4000);
      });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, residentMegabytes(child.pid));
    }, 500);
    const killer = killAfter && setTimeout(() => child.kill("SIGKILL"), killAfter * 1000);
    child.on("close", (code) => {
      clearInterval(watch);
      clearTimeout(killer);
      resolve({ code, seconds: (performance.now() - begun) / 1000, most, output });
    });
  });
}

export async function drafting() {
  const folder = mkdtempSync(join(tmpdir(), "cross-province-bench-"));
  try {
    const plans = join(folder, "plans");
    mkdirSync(plans);
    for (let number = 1; number <= DOCUMENTS; number++)
      writeFileSync(join(plans, `plan-${number}.txt`), madePlan(number));
    writeFileSync(join(plans, "plan-0.docx"), "not a zip");
    const whole = await runDraft(plans, join(folder, "whole"));
    await runDraft(plans, join(folder, "killed"), whole.seconds / 2);
    const resumed = await runDraft(plans, join(folder, "killed"));
    return [
      row(`${DOCUMENTS} plans drafted, seconds a hundred`, (whole.seconds / DOCUMENTS) * 100, "s", 2.5),
      row("  memory of all processes", whole.most, "MB"),
      row("  after a kill half way, beside the whole", resumed.seconds / whole.seconds, "×", 0.75),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
