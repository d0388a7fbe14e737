import { afterEach, expect, test, vi } from "vitest";
import { processEffects } from "../../src/cli/effects.js";

const terminal = process.stderr.isTTY;

afterEach(() => {
  process.stderr.isTTY = terminal;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What is written to standard error while one thing after another is told. */
function written(isTTY: boolean, tell: (progress: (line: string) => void) => void): string[] {
  vi.useFakeTimers();
  process.stderr.isTTY = isTTY;
  const lines: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  tell(processEffects().progress);
  return lines;
}

test("on a terminal each state of long work stands in the place of the one before", () => {
  expect(written(true, (progress) => ["1/3 a", "2/3 b\u0007", ""].forEach(progress))).toEqual([
    "\r\u001b[2K1/3 a",
    "\r\u001b[2K2/3 b",
    "\r\u001b[2K",
  ]);
});

test("in a log a line of it stands each minute, and none for short work", () => {
  const lines = written(false, (progress) => {
    for (let second = 0; second < 150; second++) {
      progress(`${second}/150 plan.txt`);
      vi.advanceTimersByTime(1000);
    }
    progress("");
  });
  expect(lines).toEqual(["60/150 plan.txt\n", "120/150 plan.txt\n"]);
});
