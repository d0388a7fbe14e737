import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CrossProvinceError } from "../../src/model/issue.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { type TemporaryDataset, temporaryDataset } from "../support/temporary-dataset.js";

describe("the shipped dataset", () => {
  test("loads without an issue, each target with what it refers to", async () => {
    const { targets, rows, texts } = await loadDataset();
    expect(targets.numRows()).toBe(rows.targets.length);
    expect(texts.size).toBe(rows.documents.length);
    for (const name of ["family_id", "region_path", "title_zh", "dimension"]) {
      expect(targets.array(name), name).not.toContain(null);
    }
  });

  test("every quote is the text at its offsets", async () => {
    const { rows, texts } = await loadDataset();
    for (const row of [...rows.targets, ...rows.other_numbers]) {
      expect(texts.get(row.document_id)?.slice(row.quote_start, row.quote_end)).toBe(row.quote);
    }
  });
});

describe("a spoilt dataset", () => {
  let copy: TemporaryDataset;
  beforeEach(async () => {
    copy = await temporaryDataset();
  });
  afterEach(() => copy.remove());

  const issues = async () => {
    const error: unknown = await loadDataset({ data: copy.data, seeds: copy.seeds }).then(
      () => new Error("the spoilt dataset was loaded"),
      (reason: unknown) => reason,
    );
    if (!(error instanceof CrossProvinceError)) throw error;
    return error.issues;
  };
  const line = (text: string, start: string): number =>
    text.split("\n").findIndex((row) => row.startsWith(start)) + 1;
  const target = "hunan-2021-rd-intensity";

  test("a missing document is named, with the row that wants it", async () => {
    await rm(join(copy.seeds, "000_47d3e62c6ac60a6d.txt"));
    const [issue] = await issues();
    expect(issue).toMatchObject({
      code: "file-missing",
      at: { file: "documents.csv", document: "hunan-2021" },
    });
  });

  test("a draft folder is told to be one, not which tables it lacks", async () => {
    for (const name of ["indicators", "populations", "units"]) await rm(join(copy.data, `${name}.csv`));
    expect(await issues()).toHaveLength(3);
    await writeFile(join(copy.data, "review.csv"), "target_id\n");
    expect(await issues()).toMatchObject([{ code: "dataset-is-draft", parameters: { file: copy.data } }]);
  });

  test("an altered document is told by its hash", async () => {
    await copy.editSeed("000_47d3e62c6ac60a6d.txt", (text) => text.replace("1.8%", "1.9%"));
    const [issue] = await issues();
    expect(issue).toMatchObject({ code: "seed-altered", at: { file: "documents.csv", column: "sha256" } });
    expect(issue?.expected).toMatch(/^[0-9a-f]{64}$/);
    expect(issue?.received).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a row of another width is told with file and row", async () => {
    let row = 0;
    await copy.edit("regions.csv", (text) => {
      row = line(text, "360000");
      return text.replace("360000,", "360000,extra,");
    });
    expect(await issues()).toMatchObject([{ code: "csv-malformed", at: { file: "regions.csv", row } }]);
  });

  test("an unknown code comes with the nearest", async () => {
    await copy.edit("regions.csv", (text) =>
      text.replace("江西省,Jiangxi,province", "江西省,Jiangxi,provinse"),
    );
    expect(await issues()).toMatchObject([
      {
        code: "code-unknown",
        at: { file: "regions.csv", column: "level" },
        received: "provinse",
        hint: "province",
      },
    ]);
  });

  test("an unknown reference comes with the nearest", async () => {
    await copy.edit("targets.csv", (text) =>
      text.replace(
        `${target},hunan-2021,430000,rd-intensity-enterprises`,
        `${target},hunan-2021,430000,rd-intensity-enterprise`,
      ),
    );
    expect(await issues()).toMatchObject([
      {
        code: "reference-unknown",
        at: { file: "targets.csv", column: "indicator_id" },
        hint: "rd-intensity-enterprises",
      },
    ]);
  });

  test("a duplicate id names the first row", async () => {
    await copy.edit("populations.csv", (text) => `${text}${text.split("\n")[1]}\n`);
    expect(await issues()).toMatchObject([
      { code: "id-duplicate", at: { file: "populations.csv" }, expected: "2" },
    ]);
  });

  test("a quote that is not at its offset shows both texts", async () => {
    await copy.edit("targets.csv", (text) =>
      text.replace(
        "新产品销售收入占比突破24%、研发强度达1.8%,859,",
        "新产品销售收入占比突破24%、研发强度达1.8%,860,",
      ),
    );
    const found = await issues();
    expect(found.map((issue) => issue.code)).toContain("quote-mismatch");
    expect(found[0]).toMatchObject({ at: { file: "targets.csv", document: "hunan-2021", start: 860 } });
  });

  test("one printed number is one target", async () => {
    await copy.edit("targets.csv", (text) => {
      const row = text.split("\n").find((candidate) => candidate.startsWith(`${target},`)) ?? "";
      return `${text}${row.replace(target, `${target}-again`)}\n`;
    });
    expect(await issues()).toMatchObject([{ code: "number-claimed-twice", expected: target }]);
  });

  test("a yearly quota needs its first year", async () => {
    await copy.edit("targets.csv", (text) =>
      text.replace(
        ",2021,2023,firm,,,三、重点工作 / （三）关键核心技术突破行动",
        ",,2023,firm,,,三、重点工作 / （三）关键核心技术突破行动",
      ),
    );
    expect(await issues()).toMatchObject([
      { code: "value-missing", at: { file: "targets.csv", column: "period_start" } },
    ]);
  });
});
