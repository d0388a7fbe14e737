import { readFileSync } from "node:fs";

/**
 * Milliseconds of the processor that the calling thread has had. Neither other programs nor the tests of the other threads of this process
 * lengthen them, as they do those of a clock and of `process.cpuUsage`; where the system does not tell them, these are taken.
 */
export function cpuMilliseconds(): number {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "latin1").split(" ")[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}

/** How many milliseconds of the processor something takes. */
export function cpuCost(run: () => unknown): number {
  const before = cpuMilliseconds();
  run();
  return cpuMilliseconds() - before;
}
