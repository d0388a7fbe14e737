import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../support/run-cli.js";

test("what is only to be looked at keeps no draft from being accepted, and is not said to", async () => {
  const folder = mkdtempSync(join(tmpdir(), "to-mend-"));
  try {
    mkdirSync(join(folder, "plans"));
    const text = "湖北省制造业行动方案（2023—2025年）\n一、主要目标\n到2025年，新增绿色工厂30家。\n";
    writeFileSync(join(folder, "plans", "江西省.txt"), text);
    const drafted = await runCli([
      "draft",
      join(folder, "plans"),
      "--out",
      join(folder, "draft"),
      "--lang",
      "zh",
    ]);
    expect(drafted.err).toContain("文件名写的是江西省");
    expect(drafted.out).toContain("accept");
    expect(drafted.out).not.toContain("否则 accept 不予接收");
    const accepted = await runCli(["accept", join(folder, "draft"), "--data", join(folder, "data")]);
    expect(accepted.code, accepted.err).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
