import { execFileSync } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDraft } from "../../src/draft/read-draft.js";
import { SCHEMAS } from "../../src/tables/schemas.js";
import { needs, outside } from "../report/outside.js";
import { PLAN_LINES } from "../support/made-documents.js";
import { runCli } from "../support/run-cli.js";

let folder = "";
const at = (...parts: string[]): string => join(folder, ...parts);
const READER = fileURLToPath(new URL("./read-workbook.py", import.meta.url));
const python = (...args: string[]): string =>
  execFileSync(outside("python") ?? "python3", [READER, ...args], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-review-"));
  await writeFile(at("plan.txt"), PLAN_LINES.join("\n"));
  const made = await runCli([
    "draft",
    at("plan.txt"),
    "--region",
    "420000",
    "--out",
    at("d"),
    "--format",
    "xlsx",
    "--lang",
    "zh",
  ]);
  expect(made.code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const wanted = needs("python");
describe.skipIf(wanted.skip)(`the review workbook with openpyxl${wanted.title}`, () => {
  test("has a sheet a document, the number of each row marked in its sentence, lists, and doubts coloured", async () => {
    const { rows } = await readDraft(at("d"));
    const read = JSON.parse(python(at("d", "review.xlsx")));
    expect(read.sheets).toEqual([
      ["hubei-2021", "visible"],
      ["说明", "visible"],
      ["lists", "hidden"],
      ["candidates", "hidden"],
      ["about", "hidden"],
    ]);
    expect(read.frozen).toBe("C2");
    expect(read.marked.map((text: string) => Number.parseFloat(text))).toEqual(
      rows.targets.map(({ value }) => value),
    );
    expect(read.lists).toBeGreaterThan(rows.targets.length);
    expect(read.coloured).toBeGreaterThan(0);
  });

  test("what is changed in it is what accept takes; a row called 删除 becomes another number", async () => {
    const before = await readDraft(at("d"));
    await copyFile(at("d", "review.xlsx"), at("kept.xlsx"));
    python(at("kept.xlsx"), at("d", "review.xlsx"));
    const after = await readDraft(at("d"));
    const [first, second] = before.rows.targets;
    expect(after.rows.targets[0]).toMatchObject({
      target_id: first?.target_id,
      value: 1999,
      status: "reviewed",
      quote: first?.quote,
    });
    expect(after.rows.targets).toHaveLength(before.rows.targets.length - 1);
    expect(after.dropped.map(({ target_id }) => target_id)).toEqual([second?.target_id]);
    const added = after.rows.other_numbers.find(({ quote_start }) => quote_start === second?.value_start);
    expect(added).toMatchObject({ kind: "other", why: "dropped in review" });
    await copyFile(at("kept.xlsx"), at("d", "review.xlsx"));
  });

  test("a dash where a number must stand is told with its sheet and cell", async () => {
    const { read, utils, write } = await import("@e965/xlsx");
    const book = read(await readFile(at("kept.xlsx")));
    const [name = ""] = book.SheetNames;
    const sheet = book.Sheets[name] ?? {};
    const rows: string[][] = utils.sheet_to_json(sheet, { header: 1, raw: false, defval: "" });
    const title = SCHEMAS.targets.fields.find((field) => field.name === "value")?.title;
    const header = rows.findIndex((row) =>
      row.some((one) => one === title?.en || one === title?.zh || one === "value"),
    );
    const column =
      rows[header]?.findIndex((one) => one === title?.en || one === title?.zh || one === "value") ?? -1;
    const cell = utils.encode_cell({ r: header + 1, c: column });
    sheet[cell] = { t: "s", v: "—" };
    await writeFile(at("d", "review.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }));
    const { code, err } = await runCli(["accept", at("d"), "--data", at("mine")]);
    expect([code, err]).toEqual([1, expect.stringContaining(`review.xlsx / ${name}`)]);
    expect(err).toContain(cell);
    await copyFile(at("kept.xlsx"), at("d", "review.xlsx"));
  });

  test("a table and a workbook that were both worked on are refused", async () => {
    const table = await readFile(at("d", "targets.csv"), "utf8");
    python(at("kept.xlsx"), at("d", "review.xlsx"));
    await writeFile(at("d", "targets.csv"), table.replace(",draft,", ",reviewed,"));
    const { code, err } = await runCli(["accept", at("d"), "--data", at("mine")]);
    expect([code, err]).toEqual([1, expect.stringMatching(/targets\.csv.*review\.xlsx.*both worked on/)]);
    await writeFile(at("d", "targets.csv"), table);
    await copyFile(at("kept.xlsx"), at("d", "review.xlsx"));
  });
});

describe("tables of a draft as a spreadsheet saves them", () => {
  test.each([
    ["UTF-8 without a mark", (text: string) => Buffer.from(text)],
    ["UTF-16 with tabs", (text: string) => Buffer.from(`\ufeff${text.replaceAll(",", "\t")}`, "utf16le")],
    [
      "empty rows and TRUE",
      (text: string) => Buffer.from(`\ufeff${text.replaceAll(",true,", ",TRUE,")},,,,\n\n`),
    ],
  ])("%s are read as they were", async (_, save) => {
    const path = at("d", "other_numbers.csv");
    const [before, bytes] = [await readDraft(at("d")), await readFile(path)];
    await writeFile(path, save(bytes.toString("utf8").replace(/^\ufeff/, "")));
    expect((await readDraft(at("d"))).rows).toEqual(before.rows);
    await writeFile(path, bytes);
  });
});
