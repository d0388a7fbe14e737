import { readFileSync } from "node:fs";

/** How often the memory of a process is looked at, in milliseconds. */
const EVERY = 100;
/** The size of a page of memory on all machines that Node runs on with this file system of processes; 64-bit ARM may have larger ones. */
const LEAST_PAGE = 4096;

/** The memory of a process in megabytes where the system tells it in a file, as Linux does; else null. */
function residentMegabytes(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]);
    return (pages * LEAST_PAGE) / 1024 / 1024;
  } catch {
    return null;
  }
}

/**
 * Looks at the memory of another process from time to time.
 * Where the system has no file that tells it, the process watches itself (`serveTasks`).
 * @returns a function that ends the watch
 */
export function watchMemory(pid: number | undefined, megabytes: number, onMore: () => void): () => void {
  if (pid === undefined || residentMegabytes(pid) === null) return () => {};
  const timer = setInterval(() => {
    if ((residentMegabytes(pid) ?? 0) > megabytes) onMore();
  }, EVERY);
  return () => clearInterval(timer);
}
