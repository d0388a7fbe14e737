import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OUTSIDE_TESTS } from "./outside-tests.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const files = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("test", name));

test("each test that is set apart is there, and those that need a browser, an office or other clients are set apart", () => {
  expect(OUTSIDE_TESTS.filter((file) => !files.includes(file))).toEqual([]);
  const driving = files.filter((file) =>
    /\b(?:needs|withoutPython|runClient|consumer)\(/u.test(readFileSync(join(ROOT, file), "utf8")),
  );
  expect(driving.length).toBeGreaterThan(10);
  expect(driving.filter((file) => !OUTSIDE_TESTS.includes(file))).toEqual([]);
});
