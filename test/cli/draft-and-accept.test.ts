import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SHIPPED_DATA } from "../../src/io/paths.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { PLAN_LINES, wordPlan } from "../support/made-documents.js";
import { runCli } from "../support/run-cli.js";

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-draft-"));
  await writeFile(at("plan.txt"), PLAN_LINES.join("\n"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const draft = (...more: string[]) =>
  runCli(["draft", at("plan.txt"), "--region", "420000", "--out", at("out"), ...more]);
const edit = async (path: string, change: (text: string) => string): Promise<void> => {
  const before = await readFile(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
};
const reviewed = (): Promise<void> =>
  edit(at("out", "targets.csv"), (text) => text.replaceAll(",draft,", ",reviewed,"));

describe("draft", () => {
  test("writes the rows in the columns of the dataset, the text as it is, and why each field was read so", async () => {
    const { out, code } = await draft();
    expect(code).toBe(0);
    expect((await readdir(at("out"))).sort()).toEqual(
      expect.arrayContaining([
        "documents.csv",
        "other_numbers.csv",
        "regions.csv",
        "review.csv",
        "seeds",
        "targets.csv",
      ]),
    );
    const head = async (path: string): Promise<string | undefined> =>
      (await readFile(path, "utf8")).split("\n")[0];
    for (const file of ["targets.csv", "documents.csv", "other_numbers.csv"])
      expect(await head(at("out", file))).toBe(`\ufeff${await head(join(SHIPPED_DATA, file))}`);
    expect(await readFile(at("out", "seeds", "hubei-2021.txt"), "utf8")).toBe(PLAN_LINES.join("\n"));
    expect(await readFile(at("out", "review.csv"), "utf8")).toMatch(/why_bound/);
    expect(out).toMatch(/hubei-2021[\s\S]*Not taken/);
  });

  test("a draft is replaced only with --force", async () => {
    await draft();
    const again = await draft();
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/exists already; give --force/)]);
    expect((await draft("--force")).code).toBe(0);
  });

  test("one unreadable file is reported and does not stop the rest; ids stay unlike", async () => {
    await mkdir(at("plans"));
    await writeFile(at("plans", "a.txt"), PLAN_LINES.join("\n"));
    await writeFile(at("plans", "b.docx"), await wordPlan());
    await writeFile(at("plans", "c.pdf"), "%PDF-1.4");
    const { code, err } = await runCli([
      "draft",
      at("plans"),
      "--region",
      "湖北",
      "--period",
      "2021-2025",
      "--out",
      at("out"),
    ]);
    expect([code, err]).toEqual([2, expect.stringMatching(/^`c\.pdf` is damaged.*\n$/)]);
    const rows = (await readFile(at("out", "documents.csv"), "utf8")).trim().split("\n").slice(1);
    expect(rows.map((row) => row.split(",")[0]).sort()).toEqual(["hubei-2021", "hubei-2021-special-plan"]);
  });

  test.each(["420106", "Wuchang District", "湖北武汉市武昌区"])(
    "a county known from the public list (%s) brings its parents",
    async (region) => {
      expect((await runCli(["draft", at("plan.txt"), "--region", region, "--out", at("out")])).code).toBe(0);
      const regions = await readFile(at("out", "regions.csv"), "utf8");
      expect(regions).toContain(
        "420000,湖北省,Hubei,province,100000,CN-HB\n420100,武汉市,Wuhan,prefecture,420000,\n420106,武昌区,Wuchang District,county,420100,",
      );
    },
  );

  test("a code that no list has takes its name from the options and brings its parents", async () => {
    const named = ["draft", at("plan.txt"), "--region", "420199", "--out", at("out")];
    expect((await runCli(named)).err).toMatch(/湖北省.*--region-name/);
    expect((await runCli([...named, "--region-name", "江心洲", "--region-name-en", "Jiangxin"])).code).toBe(
      0,
    );
    const regions = await readFile(at("out", "regions.csv"), "utf8");
    expect(regions).toContain(
      "420100,武汉市,Wuhan,prefecture,420000,\n420199,江心洲,Jiangxin,county,420100,",
    );
  });

  test.each([
    [["--region", "湖白"], /no region `湖白`.*湖北省/],
    [["--region", "420000", "--period", "2025-2021"], /--period must be/],
    [["--region", "420000", "--issued-on", "2021-02-30"], /--issued-on must be a date/],
    [["--region", "420000", "--document-id", "Hubei 2021"], /--document-id must be a kebab-case id/],
    [["--region", "420000", "--jobs", "0"], /--jobs must be/],
    [["--region", "420000", "--lexicon", "nowhere.csv"], /nowhere\.csv.*can't be found/],
    [[], /`plan\.txt` names no region .* `--region Hubei`/],
  ])("%j ends with 1, says why and writes nothing", async (options, told) => {
    const { err, code } = await runCli(["draft", at("plan.txt"), "--out", at("out"), ...options]);
    expect([code, err]).toEqual([1, expect.stringMatching(told)]);
    expect(existsSync(at("out"))).toBe(false);
  });

  test("a lexicon gives an indicator one more name; a wrong row is told with its place", async () => {
    await writeFile(at("plan.txt"), "到2025年，智改数转车间达到300家。");
    const ids = async (): Promise<string> => readFile(at("out", "review.csv"), "utf8");
    await draft("--period", "2021-2025");
    expect(await ids()).not.toContain("green-factories");
    await writeFile(at("names.csv"), "indicator_id,name\ngreen-factories,智改数转车间\n");
    await draft("--period", "2021-2025", "--force", "--lexicon", at("names.csv"));
    expect(await ids()).toContain("green-factories");
    await writeFile(at("names.csv"), "indicator_id,name\ngreen-factory,智改数转车间\n");
    const wrong = await draft("--period", "2021-2025", "--force", "--lexicon", at("names.csv"));
    expect(wrong.err).toMatch(/names\.csv, row 2.*Did you mean `green-factories`/);
  });
});

describe("accept", () => {
  test("makes a dataset with which all commands work, what was there unchanged byte for byte", async () => {
    await draft();
    await reviewed();
    const { code, out } = await runCli(["accept", at("out"), "--data", at("mine")]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^made the dataset/)]);
    const { rows } = await loadDataset({ data: at("mine") });
    expect(rows.documents.at(-1)?.document_id).toBe("hubei-2021");
    for (const file of ["targets.csv", "other_numbers.csv", "documents.csv", "indicators.csv"]) {
      const before = await readFile(join(SHIPPED_DATA, file), "utf8");
      expect((await readFile(at("mine", file), "utf8")).startsWith(before)).toBe(true);
    }
    const compared = await runCli([
      "compare",
      "--data",
      at("mine"),
      "--regions",
      "湖北,湖南",
      "--families",
      "green-factories",
    ]);
    expect([compared.code, compared.out]).toEqual([0, expect.stringContaining("Hubei")]);
  });

  test("accepting again what is there ends with 0, says so and changes nothing", async () => {
    await draft();
    await runCli(["accept", at("out"), "--data", at("mine")]);
    const before = await readFile(at("mine", "targets.csv"), "utf8");
    const { code, out } = await runCli(["accept", at("out"), "--data", at("mine")]);
    expect([code, out]).toEqual([0, expect.stringMatching(/already, left as it is: hubei-2021\n$/)]);
    expect(await readFile(at("mine", "targets.csv"), "utf8")).toBe(before);
  });

  test("a document that is there already with other rows is refused once, and nothing changes", async () => {
    await draft();
    await runCli(["accept", at("out"), "--data", at("mine")]);
    await reviewed();
    const before = await readFile(at("mine", "targets.csv"), "utf8");
    const { code, err } = await runCli(["accept", at("out"), "--data", at("mine")]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^the document is in the dataset, or in this draft, already as `hubei-2021`.*\n$/,
      ),
    ]);
    expect(await readFile(at("mine", "targets.csv"), "utf8")).toBe(before);
  });

  test.each([
    ["of a stored document", "hunan-2021", /belongs to the document/],
    ["outside the folder", "../targets.csv", /must be the plain name of a file/],
  ])("a seed_file with the name %s is refused, and no stored text is replaced", async (_, name, told) => {
    await draft();
    const stored = (await loadDataset()).rows.documents.find((row) => row.document_id === name)?.seed_file;
    const seed = stored ?? name;
    await writeFile(at("out", "seeds", basename(seed)), PLAN_LINES.join("\n"));
    await edit(at("out", "documents.csv"), (text) => text.replace(",hubei-2021.txt,", `,${seed},`));
    const { code, err } = await runCli(["accept", at("out"), "--data", at("mine")]);
    expect([code, err]).toEqual([1, expect.stringMatching(told)]);
    expect(existsSync(at("mine"))).toBe(false);
  });

  test("several accepts at once all end well, and every document is there", async () => {
    const plans = ["420000", "410000", "510000", "370000"];
    for (const [index, region] of plans.entries()) {
      await writeFile(at(`plan-${region}.txt`), `${PLAN_LINES.join("\n")}\n第${index + 1}份。`);
      await runCli(["draft", at(`plan-${region}.txt`), "--region", region, "--out", at(region)]);
    }
    const ends = await Promise.all(
      plans.map((region) => runCli(["accept", at(region), "--data", at("mine")])),
    );
    expect(ends.map(({ code, err }) => [code, err.replace(/^.*waiting for it\n$/, "")])).toEqual(
      plans.map(() => [0, ""]),
    );
    expect((await loadDataset({ data: at("mine") })).rows.documents).toHaveLength(9);
  });

  test("undo brings back what was there, and once more what was accepted", async () => {
    await runCli(["init", at("mine")]);
    await draft();
    await runCli(["accept", at("out"), "--data", at("mine")]);
    const accepted = await readFile(at("mine", "targets.csv"), "utf8");
    const { code, out } = await runCli(["undo", "--data", at("mine")]);
    expect([code, out]).toEqual([0, expect.stringMatching(/took back accept.*restored:.*targets\.csv/s)]);
    expect((await loadDataset({ data: at("mine") })).rows.documents).toHaveLength(5);
    expect(existsSync(at("mine", "seeds", "hubei-2021.txt"))).toBe(false);
    await runCli(["undo", "--data", at("mine")]);
    expect(await readFile(at("mine", "targets.csv"), "utf8")).toBe(accepted);
    await edit(at("mine", "targets.csv"), (text) => text.replace(",draft,", ",reviewed,"));
    const edited = await runCli(["undo", "--data", at("mine")]);
    expect([edited.code, edited.err]).toEqual([1, expect.stringMatching(/changed after the last command/)]);
  });

  describe("rows of indicators.csv", () => {
    beforeEach(async () => {
      await writeFile(at("plan.txt"), "湖北省规划（2021—2025年）\n到2025年，云雾茶园达到30万亩。\n");
      await draft();
    });
    const theme = (before: string, after: string) =>
      edit(at("out", "indicators.csv"), (text) => text.replace(`,${before},`, `,${after},`));
    const accept = (...more: string[]) => runCli(["accept", at("out"), "--data", at("new"), ...more]);

    test("with a theme that there is not are refused, with the nearest ones", async () => {
      await theme("unclassified", "agricultur");
      const { code, err } = await accept();
      expect([code, err]).toEqual([1, expect.stringMatching(/theme.*agriculture.*indicators\.csv/s)]);
    });

    test("corrected after they were accepted are told of, and taken with --replace", async () => {
      await accept();
      await theme("unclassified", "agriculture");
      const told = await accept();
      expect([told.code, told.out]).toEqual([0, expect.stringMatching(/not taken over: .*--replace/s)]);
      const taken = await accept("--replace");
      expect([taken.code, taken.out]).toEqual([0, expect.stringMatching(/indicators corrected: /)]);
      const { rows } = await loadDataset({ data: at("new") });
      const row = rows.indicators.filter(({ name_zh }) => name_zh === "云雾茶园面积");
      expect(row.map((one) => one.theme)).toEqual(["agriculture"]);
      expect(rows.documents).toHaveLength(6);
      expect((await accept("--replace")).out).not.toMatch(/corrected/);
    });
  });

  test("undo of the accept that made a folder leaves one that can be made again, and brings it back", async () => {
    await draft();
    await runCli(["accept", at("out"), "--data", at("new")]);
    expect((await runCli(["undo", "--data", at("new")])).code).toBe(0);
    expect((await readdir(at("new"))).filter((name) => !name.startsWith("."))).toEqual([]);
    await runCli(["undo", "--data", at("new")]);
    expect(existsSync(at("new", "seeds", "hubei-2021.txt"))).toBe(true);
    await runCli(["undo", "--data", at("new")]);
    const again = await runCli(["accept", at("out"), "--data", at("new")]);
    expect([again.code, again.err]).toEqual([0, ""]);
    expect((await loadDataset({ data: at("new") })).rows.documents).toHaveLength(6);
  });

  test("a draft made from the shipped dataset brings what an empty one lacks: indicators, units, regions", async () => {
    await runCli(["init", at("mine"), "--empty"]);
    await draft();
    const { code, err } = await runCli(["accept", at("out"), "--data", at("mine")]);
    expect([code, err]).toEqual([0, ""]);
    const { rows } = await loadDataset({ data: at("mine") });
    expect(rows.indicators.map((row) => row.indicator_id)).toContain("green-factories");
    expect(rows.regions.map((row) => row.region_code)).toEqual(["100000", "420000"]);
  });

  test("one text under two names is refused", async () => {
    await draft();
    // As two drafts that were put together by hand.
    await edit(at("out", "documents.csv"), (text) => {
      const row = text.trimEnd().split("\n")[1] ?? "";
      return `${text}${row.replaceAll("hubei-2021", "hubei-2022")}\n`;
    });
    const seed = await readFile(at("out", "seeds", "hubei-2021.txt"));
    await writeFile(at("out", "seeds", "hubei-2022.txt"), seed);
    const { err } = await runCli(["accept", at("out"), "--data", at("mine")]);
    expect(err).toMatch(/already as `hubei-2021`.*row 3/);
  });

  test("--reviewed-only leaves drafts out, and the indicators that only they have", async () => {
    await draft();
    await edit(at("out", "targets.csv"), (text) => text.replace(",draft,", ",reviewed,"));
    const { out } = await runCli(["accept", at("out"), "--data", at("mine"), "--reviewed-only"]);
    expect(out).toMatch(/1 targets \(0 of them drafts\)[\s\S]*left out because they are not reviewed/);
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    ["an altered text", "seeds/hubei-2021.txt", (text) => text.replace("300", "400"), /SHA-256 must be/],
    [
      "a moved quote",
      "targets.csv",
      (text) => text.replace("到2025年，规模以上", "到2026年，规模以上"),
      /must be the quote.*targets\.csv.*row 2/,
    ],
    [
      "an unknown indicator",
      "targets.csv",
      (text) => text.replace(",green-factories,", ",green-factory,"),
      /indicator_id.*Did you mean `green-factories`/,
    ],
    [
      "a wrong code",
      "targets.csv",
      (text) => text.replace(",firm,", ",sure,"),
      /`commitment` must be one of/,
    ],
    [
      "another header",
      "targets.csv",
      (text) => text.replace("target_id,", "id,"),
      /`target_id` must be there.*“id” \(A1\)/,
    ],
  ])("%s is refused with its place, and nothing is written", async (_, file, change, told) => {
    await draft();
    await edit(at("out", file), change);
    const { code, err } = await runCli(["accept", at("out"), "--data", at("mine")]);
    expect([code, err]).toEqual([1, expect.stringMatching(told)]);
    expect(existsSync(at("mine"))).toBe(false);
  });

  test("the shipped dataset, and a folder of something else, are not written to", async () => {
    await draft();
    const shipped = await runCli(["accept", at("out"), "--data", SHIPPED_DATA]);
    expect([shipped.code, shipped.err]).toEqual([1, expect.stringMatching(/--into-shipped/)]);
    const other = await runCli(["accept", at("out"), "--data", folder]);
    expect([other.code, other.err]).toEqual([1, expect.stringMatching(/holds other files/)]);
    expect((await runCli(["accept", at("out")])).err).toMatch(/--data/);
  });
});
