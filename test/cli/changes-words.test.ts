import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "changes-"));
const paths = ["first", "second"].map((name) => join(folder, `${name}.txt`));
beforeAll(() => {
  const [first = "", second = ""] = paths;
  const head = "湖北省云上产业行动方案（2023—2025年）\n一、目标\n";
  writeFileSync(first, `${head}到2025年，新增绿色工厂30家，力争建成省级制造业创新中心12家。\n`);
  writeFileSync(second, `${head}到2025年，新增绿色工厂20家，力争建成省级制造业创新中心15家。\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ["zh", "新增30家", "力争省级"],
  ["en", "30 new", "strive"],
])("says the kind, the firmness and the level of what changed (%s)", async (lang, added, strive) => {
  const { out } = await runCli(["changes", ...paths, "--lang", lang]);
  const text = out.replace(/\s+/gu, lang === "zh" ? "" : " ");
  expect(text).toContain(added);
  expect(text).toContain(strive);
});
