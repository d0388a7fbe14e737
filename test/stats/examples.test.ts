import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../src/stats", import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));

describe.each(files)("%s", (file) => {
  const source = readFileSync(`${folder}/${file}`, "utf8");
  const examples = [...source.matchAll(/^ \* (.+); \/\/ => (.+)$/gm)];

  test("has an example, and names its source", () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(source).toContain("Source: ");
  });

  test.each(examples.map(([, code = "", result = ""]) => [code, result]))("%s", async (code, result) => {
    const module: Record<string, unknown> = await import(`${folder}/${file}`);
    const names = Object.keys(module);
    const value: unknown = new Function(...names, `return ${code};`)(...names.map((name) => module[name]));
    expect(value).toEqual(new Function(`return ${result};`)());
  });
});
