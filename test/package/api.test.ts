import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as everything from "../../src/index.js";
import { command, ROOT } from "./consumer.js";

it("API.md is what `npm run api` writes", () => {
  expect(command("node", [join(ROOT, "test", "tools", "api.mjs"), "--check"], ROOT)).toBe("");
});

it("API.md has every public name", async () => {
  const api = await readFile(join(ROOT, "API.md"), "utf8");
  const names = new Set([...api.replaceAll("\\_", "_").matchAll(/^### (\w+)/gmu)].map(([, name]) => name));
  expect(Object.keys(everything).filter((name) => !names.has(name))).toEqual([]);
});
