import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { vocabularyOf } from "../../../src/draft/known-names.js";
import { pairVersions } from "../../../src/draft/versions/pair-versions.js";
import { ReAnchorer } from "../../../src/draft/versions/re-anchor.js";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { loadDataset } from "../../../src/tables/load-dataset.js";
import { shippedTables } from "../../../src/tables/shipped-tables.js";
import { runCli } from "../../support/run-cli.js";

const OLD = [
  "湖北省制造业提升行动方案（2023—2025年）",
  "一、主要目标",
  "到2025年，高新技术企业达到2万家，绿色工厂达到300家，规模以上工业企业研发投入强度达到1.9%。",
  "二、重点任务",
  "到2025年，技术合同成交额突破3000亿元。新增国家级专精特新“小巨人”企业100家。",
  "力争到2025年，建成产业创新联合体30个以上。",
].join("\n");
const NEW = [
  "湖北省制造业提升行动方案（2023—2025年）（修订）",
  "一、总体要求",
  "坚持稳中求进，完善政策体系。",
  "二、主要目标",
  "到2025年，高新技术企业达到2.5万家，绿色工厂达到300家，规模以上工业企业研发投入强度达到1.8%。",
  "三、重点任务",
  "到2025年，全省技术合同成交额达到3000亿元以上。力争到2025年，建成产业创新联合体30个以上。",
  "到2025年，培育制造业单项冠军企业80家。",
].join("\n");

const read = (text: string) => ({
  text,
  targets: extractTargets(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2023,
    periodEnd: 2025,
    vocabulary: vocabularyOf(shippedTables().rows),
  }).targets,
});

describe("two versions of a document", () => {
  test("tell what was raised, lowered, reworded, dropped and added, and what is the same", () => {
    const pairs = pairVersions(read(OLD), read(NEW));
    const told = pairs.map(({ change, before, after }) => [
      change,
      before?.value ?? null,
      after?.value ?? null,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["raised", 2, 2.5],
        ["same", 300, 300],
        ["lowered", 1.9, 1.8],
        ["reworded", 3000, 3000],
        ["dropped", 100, null],
        ["same", 30, 30],
        ["added", null, 80],
      ]),
    );
    expect(told).toHaveLength(7);
    expect(pairs.find(({ change }) => change === "reworded")?.columns).toEqual(["bound"]);
  });

  test("a version against itself is the same throughout", () => {
    expect(new Set(pairVersions(read(OLD), read(OLD)).map(({ change }) => change))).toEqual(
      new Set(["same"]),
    );
  });

  test("a row moves with its words, a short stretch with what stands around it, and what is gone is nowhere", () => {
    const [row] = read(OLD).targets.filter(({ value }) => value === 30);
    const anchors = new ReAnchorer(OLD, NEW);
    const moved = row === undefined ? null : anchors.row(row);
    expect(NEW.slice(moved?.quote_start, moved?.quote_end)).toBe(row?.quote);
    expect(NEW.slice(moved?.value_start ?? 0)).toMatch(/^30个以上/);
    const at = OLD.indexOf("300家");
    expect(anchors.span({ start: at, end: at + 3 })).toEqual({
      start: NEW.indexOf("300家"),
      end: NEW.indexOf("300家") + 3,
    });
    const gone = OLD.indexOf("新增国家级");
    expect(anchors.span({ start: gone, end: gone + 20 })).toBeNull();
  });
});

describe("accept --replace", () => {
  let folder = "";
  const at = (...parts: string[]): string => join(folder, ...parts);
  const draft = async (name: string, text: string): Promise<void> => {
    await writeFile(at(`${name}.txt`), text);
    const { code, err } = await runCli([
      "draft",
      at(`${name}.txt`),
      "--region",
      "420000",
      "--period",
      "2023-2025",
      "--out",
      at(name),
    ]);
    expect([code, err]).toEqual([0, ""]);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cross-province-versions-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    for (const name of ["old", "new", "mine"]) await rm(at(name), { recursive: true, force: true });
  });

  test("takes the new text, and keeps what was decided where the words are the same", async () => {
    await draft("old", OLD);
    const path = at("old", "targets.csv");
    const table = (await readFile(path, "utf8")).replaceAll(",draft,", ",reviewed,");
    await writeFile(path, table.replace("green-factories", "green-supply-chain-enterprises"));
    expect((await runCli(["accept", at("old"), "--data", at("mine")])).err).toBe("");
    await draft("new", NEW);
    const twice = await runCli(["accept", at("new"), "--data", at("mine"), "--replace"]);
    expect([twice.code, twice.err]).toEqual([0, ""]);
    const { rows, texts } = await loadDataset({ data: at("mine") });
    const mine = rows.documents.filter(({ region_code }) => region_code === "420000");
    expect(mine.map(({ document_id }) => [document_id, texts.get(document_id)])).toEqual([
      ["hubei-2023", NEW],
    ]);
    const targets = rows.targets.filter(({ document_id }) => document_id === "hubei-2023");
    expect(
      targets.map(({ value, status, indicator_id }) => [
        value,
        status,
        indicator_id === "green-supply-chain-enterprises",
      ]),
    ).toEqual([
      [2.5, "draft", false],
      [300, "reviewed", true],
      [1.8, "draft", false],
      [3000, "draft", false],
      [30, "reviewed", false],
      [80, "draft", false],
    ]);
    const audit = await runCli([
      "changes",
      at("old.txt"),
      at("new.txt"),
      "--region",
      "420000",
      "--period",
      "2023-2025",
    ]);
    expect(audit.out).toMatch(/raised 1, lowered 1, reworded 1, added 1, dropped 1, same 2/);
  });

  test("of a document that is there not is refused, with what to do", async () => {
    await draft("new", NEW);
    const { code, err } = await runCli(["accept", at("new"), "--data", at("mine"), "--replace"]);
    expect([code, err]).toEqual([1, expect.stringMatching(/new text of no document.*--document-id/)]);
  });
});
