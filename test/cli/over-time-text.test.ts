import { expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";

test.each([
  ["zh", "  2021—2023年：湖南省制造业创新能力提升三年行动计划（2021—2023）"],
  [
    "en",
    "  2021–2023: Hunan three-year action plan for raising manufacturing innovation capability (2021-2023)",
  ],
] as const)(
  "plans over time stand under their years, with their titles above and no id of ours: %s",
  async (lang, plan) => {
    const options = [
      "compare",
      "--over-time",
      "--regions",
      "湖南",
      "--families",
      "rd-intensity",
      "--lang",
      lang,
    ];
    const { out } = await runCli(options);
    expect(out.split("\n")).toContain(plan);
    expect(out).not.toMatch(/hunan-20\d\d/u);
    const json = await runCli([...options, "--format", "json"]);
    expect(json.out).toContain('"hunan-2021"');
  },
);
