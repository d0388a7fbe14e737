/** A child of the pool that answers at once, never, with a failure, or takes its process with it, as the path says. */
import { serveTasks } from "../../src/io/serve-tasks.js";

const kept: unknown[] = [];
serveTasks(() => async (task) => {
  const path = typeof task === "string" ? task : Reflect.get(task as object, "path");
  switch (path) {
    case "throw":
      throw new Error("broken inside");
    case "exit":
      return process.exit(3);
    case "never":
      for (;;);
    case "heap":
      for (;;) kept.push(new Array(100_000).fill(path));
    case "buffers":
      for (;;) kept.push(Buffer.alloc(8_000_000, 1));
    case "killed":
      process.kill(process.pid, "SIGKILL");
      return new Promise(() => {});
    case "late":
      setTimeout(() => void Promise.reject(new Error("too late")), 5);
      break;
    case "wait":
      await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { path, pid: process.pid, issues: [] };
});
