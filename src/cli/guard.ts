import { type ChildProcess, spawn } from "node:child_process";
import type { Command } from "commander";
import { watchMemory } from "../io/watch-memory.js";
import { CrossProvinceError } from "../model/issue.js";
import { languageAsked, numberOption } from "./common.js";
import type { Effects } from "./effects.js";
import { optionValue } from "./option-value.js";

/**
 * Commands that read the texts of documents again, of which one might be made to take for ever, and those that take tables of any
 * length.
 */
const GUARDED: ReadonlySet<string> = new Set([
  "audit",
  "findings",
  "report",
  "evaluate",
  "verify",
  "changes",
  "observe",
]);
/** Set in the process that does the work. */
const INSIDE = "CROSS_PROVINCE_GUARDED";

const LIMITS = { timeout: 600, memory: 4096 } as const;

/** Adds the limits to the commands that have them. */
export function addGuardOptions(program: Command): void {
  for (const command of program.commands) {
    if (!GUARDED.has(command.name())) continue;
    command
      .option(
        "--timeout <seconds>",
        "time limit in seconds",
        numberOption("--timeout", 1, 86_400, "a number of seconds"),
        LIMITS.timeout,
      )
      .option(
        "--memory <megabytes>",
        "memory limit in megabytes",
        numberOption("--memory", 128, 1_000_000, "a number of megabytes, 128 or more"),
        LIMITS.memory,
      );
  }
}

function limit(args: readonly string[], name: keyof typeof LIMITS): number {
  const value = Number(optionValue(args, `--${name}`));
  // What is no number is refused inside.
  return value > 0 ? value : LIMITS[name];
}

/** Whether a command line is to be run in a process of its own. */
export function isGuarded(args: readonly string[], environment: NodeJS.ProcessEnv): boolean {
  return (
    environment[INSIDE] === undefined && args.some((arg) => GUARDED.has(arg)) && !args.includes("--help")
  );
}

function refuse(code: "command-slow" | "command-memory", args: readonly string[], effects: Effects): void {
  const language = languageAsked(args, effects);
  const parameters = {
    command: args[0] ?? "",
    seconds: limit(args, "timeout"),
    memory: limit(args, "memory"),
  };
  effects.log(new CrossProvinceError([{ code, severity: "error", at: {}, parameters }]).in(language));
  effects.setExitCode(1);
}

/**
 * Runs a command line in a process of its own, which is ended from outside when it takes more time or memory than is allowed.
 * @param entry the module of the command line
 */
export function runGuarded(entry: string, args: readonly string[], effects: Effects): Promise<void> {
  const memory = limit(args, "memory");
  const child: ChildProcess = spawn(
    process.execPath,
    [...process.execArgv, `--max-old-space-size=${memory}`, entry, ...args],
    {
      // A terminal shows progress only where it is one.
      stdio: ["inherit", "inherit", process.stderr.isTTY ? "inherit" : "pipe"],
      env: { ...process.env, [INSIDE]: "1" },
    },
  );
  return new Promise((resolve) => {
    let ended: "command-slow" | "command-memory" | null = null;
    let errors = "";
    const end = (why: "command-slow" | "command-memory"): void => {
      ended = why;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => end("command-slow"), limit(args, "timeout") * 1000);
    const stopWatching = watchMemory(child.pid, memory * 1.5, () => end("command-memory"));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => child.kill(signal));
    child.stderr?.on("data", (piece: Buffer) => {
      const text = piece.toString();
      errors = (errors + text).slice(-4096);
      if (!/<--- Last few GCs|FATAL ERROR/.test(errors)) process.stderr.write(piece);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      stopWatching();
      // V8 aborts where its memory ends; nobody but a system without memory kills a process that we have not killed.
      if (signal === "SIGABRT" || signal === "SIGKILL" || /heap out of memory|Allocation failed/.test(errors))
        ended ??= "command-memory";
      if (ended === null) effects.setExitCode(code ?? 1);
      else refuse(ended, args, effects);
      resolve();
    });
    child.on("error", (error) => {
      effects.log(error.message);
      effects.setExitCode(1);
    });
  });
}
