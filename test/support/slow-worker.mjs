/** A thread of the drafting pool that answers at once, never, or with a failure, as the path says. */
import { parentPort } from "node:worker_threads";

parentPort.on("message", (path) => {
  if (path === "throw") throw new Error("broken inside");
  if (path === "exit") process.exit(3);
  if (path !== "never") parentPort.postMessage({ path, issues: [] });
});
