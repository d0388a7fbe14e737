import { type ChildProcess, fork } from "node:child_process";
import { watchMemory } from "./watch-memory.js";

/** What one task may take in a child process. */
export interface ChildLimits {
  readonly seconds: number;
  /** Memory of the whole process, heap and buffers together. */
  readonly megabytes: number;
}

/** How a task in a child process ended. */
export type ChildOutcome =
  | { readonly kind: "answer"; readonly value: unknown }
  | { readonly kind: "slow" }
  | { readonly kind: "memory" }
  | { readonly kind: "broken"; readonly cause: string };

/** What a child says: that it begins, its answer, why there is none, or that something went wrong behind an answer given before. */
export type ChildMessage =
  | { readonly says: "begun" }
  | { readonly says: "answer"; readonly value: unknown }
  | { readonly says: "failed"; readonly cause: string }
  | { readonly says: "late" };

/** A child that has not begun by then will not; starting one takes a fraction of a second on a quiet machine. */
const BOOT_SECONDS = 60;

/** What V8 prints on standard error when memory ends. */
const OUT_OF_MEMORY = /heap out of memory|Allocation failed|invalid (?:array|table|size)|OOM error/i;

const KEPT_OF_ERRORS = 16_384;

/**
 * A child process that does one task at a time within limits. It is kept for the next task as long as nothing goes wrong; after any
 * fault it is killed from outside and the next task gets a new one. A task that breaks a child which had done others before is tried
 * once more in a new one, so that no task pays for what an earlier one left behind.
 */
export class GuardedChild {
  private child: ChildProcess | null = null;
  private used = false;
  private errors = "";

  /**
   * @param entry the module that the child runs, which calls `serveTasks`
   * @param setup sent to the child before its first task
   */
  constructor(
    private readonly entry: string,
    private readonly limits: ChildLimits,
    private readonly setup: unknown = null,
  ) {}

  async run(task: unknown): Promise<ChildOutcome> {
    const before = this.child !== null && this.used;
    const outcome = await this.attempt(task);
    return outcome.kind === "broken" && before ? this.attempt(task) : outcome;
  }

  /** Ends the child. */
  close(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  private start(): ChildProcess {
    const child = fork(this.entry, [], {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${this.limits.megabytes}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.errors = "";
    this.used = false;
    child.stderr?.on("data", (piece: Buffer) => {
      this.errors = (this.errors + piece.toString("latin1")).slice(-KEPT_OF_ERRORS);
    });
    child.on("exit", () => {
      if (this.child === child) this.child = null;
    });
    child.on("error", () => {});
    child.send({ setup: this.setup, parent: process.pid, megabytes: this.limits.megabytes });
    this.child = child;
    return child;
  }

  private attempt(task: unknown): Promise<ChildOutcome> {
    const child = this.child ?? this.start();
    hold(child, true);
    return new Promise((resolve) => {
      let late = false;
      let stopWatching = (): void => {};
      const end = (outcome: ChildOutcome): void => {
        clearTimeout(timer);
        stopWatching();
        child.off("message", onMessage);
        child.off("exit", onExit);
        child.off("error", onError);
        this.used = true;
        if (late || outcome.kind !== "answer") {
          child.kill("SIGKILL");
          if (this.child === child) this.child = null;
        } else hold(child, false);
        resolve(outcome);
      };
      const slow = (): void => end({ kind: "slow" });
      let timer = setTimeout(slow, BOOT_SECONDS * 1000);
      const onMessage = (message: ChildMessage): void => {
        switch (message.says) {
          case "begun":
            clearTimeout(timer);
            timer = setTimeout(slow, this.limits.seconds * 1000);
            stopWatching = watchMemory(child.pid, this.limits.megabytes, () => end({ kind: "memory" }));
            return;
          case "answer":
            end({ kind: "answer", value: message.value });
            return;
          case "failed":
            end({ kind: "broken", cause: message.cause });
            return;
          case "late":
            late = true;
        }
      };
      // Only when its standard error has ended too is it known what it died of. Nobody else kills a child that we have not killed
      // but its own watchdog and a system without memory.
      const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
        const told = (): void =>
          end(
            signal === "SIGKILL" || OUT_OF_MEMORY.test(this.errors)
              ? { kind: "memory" }
              : { kind: "broken", cause: `the process ended with ${signal ?? code}` },
          );
        if (child.stderr === null || child.stderr.destroyed || child.stderr.readableEnded) told();
        else child.stderr.once("close", told);
      };
      const onError = (error: Error): void => end({ kind: "broken", cause: error.message });
      child.on("message", onMessage);
      child.on("exit", onExit);
      child.on("error", onError);
      child.send({ task });
    });
  }
}

/** An idle child does not keep this process alive. */
function hold(child: ChildProcess, busy: boolean): void {
  const method = busy ? "ref" : "unref";
  child[method]();
  child.channel?.[method]();
  const errors: unknown = child.stderr;
  if (typeof errors === "object" && errors !== null && method in errors) {
    const turn: unknown = Reflect.get(errors, method);
    if (typeof turn === "function") turn.call(errors);
  }
}
