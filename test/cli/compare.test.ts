import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";
import { scratchFolder } from "../support/scratch-folder.js";

describe("compare", () => {
  test("prints an array of pairs as JSON, each with both sides, grade, reasons, alignment and results", async () => {
    const { out, code } = await runCli(["compare", "--regions", "430000,360000", "--format", "json"]);
    const pairs: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(Array.isArray(pairs)).toBe(true);
    for (const pair of pairs as object[]) {
      expect(Object.keys(pair)).toEqual(
        expect.arrayContaining([
          "family_id",
          "a",
          "b",
          "grade",
          "reasons",
          "alignment",
          "committed",
          "certain",
        ]),
      );
      expect(pair).toMatchObject({ a: { region_code: "430000" }, b: { region_code: "360000" } });
    }
  });

  test("region names of either language, and the words of the language asked for", async () => {
    const zh = await runCli([
      "compare",
      "--regions",
      "湖南，Jiangxi",
      "--families",
      "new-product-share",
      "--lang",
      "zh",
    ]);
    expect(zh.out).toContain("仅供参考");
    const en = await runCli([
      "compare",
      "--regions",
      "湖南,江西",
      "--families",
      "new-product-share",
      "--lang",
      "en",
    ]);
    expect(en.out).toMatch(/indicative\s/);
  });

  test("csv has one line a pair and markdown one row", async () => {
    const csv = await runCli(["compare", "--families", "green-factories", "--format", "csv"]);
    const json = await runCli(["compare", "--families", "green-factories", "--format", "json"]);
    expect(csv.out.trimEnd().split("\n").length - 1).toBe(JSON.parse(json.out).length);
    const md = await runCli(["compare", "--families", "green-factories", "--format", "md"]);
    expect(md.out.split("\n")[1]).toMatch(/^\| --- \|/);
  });

  test("each commitment stands once, every printing only where asked for", async () => {
    const args = ["compare", "--all", "--format", "json", "--regions", "湖南,湘潭"];
    const ids = async (...more: string[]) => {
      const { out } = await runCli([...args, ...more]);
      const pairs = JSON.parse(out) as { a: { commitment_id: string }; b: { commitment_id: string } }[];
      return pairs.map(({ a, b }) => `${a.commitment_id} ${b.commitment_id}`);
    };
    const once = await ids();
    expect(new Set(once).size).toBe(once.length);
    const all = await ids("--restatements");
    expect(all.length).toBeGreaterThan(once.length);
    expect(new Set(all)).toEqual(new Set(once));
  });

  test("a table shows the marks of the grades, and a part as a share of the whole", async () => {
    const { out } = await runCli([
      "compare",
      "--regions",
      "湖南,湘潭",
      "--families",
      "high-tech-enterprises",
      "--format",
      "md",
      "--lang",
      "zh",
    ]);
    expect(out).toMatch(/● 可比 \| 部分占整体的7\.1%；/u);
    expect(out).toMatch(/◔ 期限不同/u);
  });

  test("--plain point takes plain numbers for themselves", async () => {
    const certain = async (...more: string[]) => {
      const args = ["compare", "--regions", "430321,430381", "--format", "json", ...more];
      return (JSON.parse((await runCli(args)).out) as { certain: string | null }[]).map(
        (pair) => pair.certain,
      );
    };
    expect(await certain("--plain", "point")).not.toEqual(await certain("--plain", "floor"));
    expect(await certain("--plain", "floor")).toEqual(await certain());
  });

  test("--scale divides totals by the denominators of a file", async () => {
    const file = join(await scratchFolder(), "people.csv");
    await writeFile(
      file,
      "region,name,unit,value,year,source\n湖南,常住人口,万人,6604,2022,甲\n江西,常住人口,万人,4528,2022,乙\n",
    );
    const { out } = await runCli([
      "compare",
      "--families",
      "quality-benchmarks",
      "--format",
      "md",
      "--lang",
      "zh",
      "--scale",
      file,
    ]);
    expect(out).toContain("按常住人口换算");
    expect(out).toMatch(/20\p{Script=Han}? ÷ 6604 ≈ 0\.\d+/u);
    expect((await runCli(["compare", "--scale", "/nowhere.csv"])).err).toContain("/nowhere.csv");
  });

  test("--all adds what only one side promises", async () => {
    expect((await runCli(["compare", "--all"])).out).toContain("Only one side");
  });

  test.each([
    [["compare", "--families", "green-factory"], /no family `green-factory`.*green-factories/],
    [["compare", "--regions", "Hunan,Jianxi"], /no target of `Jianxi` \(code 410305\); it has: Jiangxi/],
    [["compare", "--regions", "Hunan"], /two or more regions/],
    [["compare", "--format", "xml"], /Allowed choices are table, json, csv, md/],
    [
      ["compare", "--approximate-within", "wide"],
      /--approximate-within must be a share from 0 to 1, not `wide`/,
    ],
    [["compare", "--data", "/nowhere"], /no dataset folder/],
    [["compair"], /unknown command 'compair'[\s\S]*compare/],
  ])("%j ends with 1 and says why", async (args, told) => {
    const { out, err, code } = await runCli(args);
    expect([out, code]).toEqual(["", 1]);
    expect(err).toMatch(told);
  });
});

describe("cite", () => {
  test("prints document, section, place and the passage around the quote", async () => {
    const { out, code } = await runCli(["cite", "hunan-2021-rd-intensity"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Document: .*\nNumber: .*\nSection: .*\nCharacters: \d+–\d+\n/);
    expect(out).toMatch(/…[^【]+【[^】]*研发强度达1\.8%】[^】]+…/);
  });

  test("an unknown id comes with the nearest", async () => {
    const { err, code } = await runCli(["cite", "hunan-2021-rd"]);
    expect([err.includes("hunan-2021-rd-intensity"), code]).toEqual([true, 1]);
  });

  test("a context that is no number is refused", async () => {
    expect((await runCli(["cite", "hunan-2021-rd-intensity", "--context", "-4"])).err).toMatch(
      /--context must be/,
    );
  });
});

test("--help tells every command, and each command its options", async () => {
  const { out, code } = await runCli(["--help"]);
  expect(code).toBe(0);
  for (const command of ["compare", "cite"]) {
    expect(out).toContain(command);
    expect((await runCli([command, "--help"])).out).toContain("--lang");
  }
});
