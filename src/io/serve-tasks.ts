import { Worker } from "node:worker_threads";
import { causeOf } from "./file-failure.js";
import type { ChildMessage } from "./guarded-child.js";

interface Order {
  readonly task?: unknown;
  readonly setup?: unknown;
  readonly parent?: number;
  readonly megabytes?: number;
}

/** A thread beside a task that never ends: it ends the process when its parent is gone, or when it takes too much memory. */
const WATCHDOG = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
  const orphan = process.ppid !== workerData.parent;
  const large = process.memoryUsage.rss() > workerData.megabytes * 1048576;
  if (orphan || large) process.kill(process.pid, "SIGKILL");
}, 500);
`;

function say(message: ChildMessage): void {
  if (process.connected) process.send?.(message);
}

/**
 * Makes this process the child of a `GuardedChild`: does the tasks that it is sent, one after the other, and ends with its parent.
 * A rejection that nobody waits for is told and never counts against the next task.
 * @param makeHandler called once with the setup
 */
export function serveTasks(makeHandler: (setup: unknown) => (task: unknown) => Promise<unknown>): void {
  let handler: ((task: unknown) => Promise<unknown>) | null = null;
  process.on("disconnect", () => process.exit());
  for (const event of ["unhandledRejection", "uncaughtException"] as const) {
    process.on(event, () => say({ says: "late" }));
  }
  process.on("message", (order: Order) => {
    if (!("task" in order)) {
      handler = makeHandler(order.setup);
      const { parent, megabytes } = order;
      new Worker(WATCHDOG, { eval: true, workerData: { parent, megabytes } }).unref();
      return;
    }
    say({ says: "begun" });
    Promise.resolve(order.task)
      .then((task) => handler?.(task))
      .then(
        (value) => say({ says: "answer", value }),
        (error: unknown) => say({ says: "failed", cause: causeOf(error) }),
      );
  });
}
