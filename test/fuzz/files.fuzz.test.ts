import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DraftTask } from "../../src/cli/draft/draft-job.js";
import { loadSpool } from "../../src/cli/draft/draft-job.js";
import { draftAll } from "../../src/cli/draft/draft-pool.js";
import { acceptDraft } from "../../src/draft/accept-draft.js";
import { writeDraft } from "../../src/draft/write-draft.js";
import { toSdmxCsv } from "../../src/export/sdmx/csv.js";
import { toTargetsCsv } from "../../src/export/targets-csv.js";
import { toWebAnnotations } from "../../src/export/web-annotations.js";
import { parseCsv } from "../../src/io/csv.js";
import { describeIssue } from "../../src/model/describe-issue.js";
import { toWorkbook } from "../../src/report/excel/dataset-workbook.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { bundled } from "../support/bundled.js";
import { smallPdf } from "../support/made-documents.js";
import { breaches } from "./invariants.js";
import { files } from "./models/files.js";
import { runs } from "./runs.js";

const FIXTURES = new URL("../read/fixtures/", import.meta.url);
const CORPUS = new URL("corpus/", import.meta.url);
/** Words of a library, not of this one. */
const RAW = /undefined|\bat .*\.m?js:\d|TypeError|RangeError|Cannot read|is not a function/;
const LIMITS = { jobs: 2, seconds: 30, megabytes: 1024 };

let folder = "";
let worker: Awaited<ReturnType<typeof bundled>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-fuzz-"));
  worker = await bundled("src/cli/draft/draft-worker.ts");
}, 120_000);
afterAll(() => Promise.all([worker.remove(), rm(folder, { recursive: true, force: true })]));

async function samples(): Promise<Uint8Array[]> {
  const names = (await readdir(FIXTURES)).filter((name) => /\.(?:pdf|docx)$/.test(name));
  const read = await Promise.all(names.map((name) => readFile(new URL(name, FIXTURES))));
  return [smallPdf(["By 2025, 30 green factories."]), ...read.map((bytes) => new Uint8Array(bytes))];
}

/** Drafts files through the pool of processes, and holds what came of each. */
async function draftsOf(
  all: readonly Uint8Array[],
): Promise<{ readonly drafted: number; readonly refused: Map<string, number> }> {
  const tasks: DraftTask[] = [];
  for (const [index, bytes] of all.entries()) {
    const path = join(folder, `${index}.bin`);
    await writeFile(path, bytes);
    tasks.push({ path, spool: join(folder, `${index}.spool`) });
  }
  const options = {
    region: "湖南",
    period: [2021, 2025],
    title: "湖南省某规划（2021—2025年）",
    any: true,
  } as const;
  const results = await draftAll(tasks, options, { ...LIMITS, entry: worker.entry });
  const refused = new Map<string, number>();
  const wrong: string[] = [];
  let drafted = 0;
  for (const [index, result] of results.entries()) {
    if ("issues" in result) {
      for (const issue of result.issues) {
        refused.set(issue.code, (refused.get(issue.code) ?? 0) + 1);
        wrong.push(
          ...["en" as const, "zh" as const]
            .map((language) => describeIssue(issue, { language }))
            .filter((told) => RAW.test(told)),
        );
      }
      continue;
    }
    drafted += 1;
    const draft = await loadSpool(tasks[index]?.spool ?? "");
    wrong.push(...breaches(draft.source.text, draft).map((breach) => `${index}: ${breach}`));
    if (draft.issues.length === 0 && index % 20 === 0) await accepted(draft, index);
  }
  expect(wrong).toEqual([]);
  return { drafted, refused };
}

/** What a draft calls ready, `accept` takes, the dataset loads, and its exports are opened by their readers. */
async function accepted(draft: Awaited<ReturnType<typeof loadSpool>>, index: number): Promise<void> {
  const [from, data] = [join(folder, `draft-${index}`), join(folder, `data-${index}`)];
  await writeDraft(from, [draft]);
  await acceptDraft(from, { data });
  const dataset = await loadDataset({ data });
  const { rows } = dataset;
  expect(rows.targets.filter((row) => row.document_id === draft.document.document_id)).toHaveLength(
    draft.targets.length,
  );
  const printed = rows.targets.length;
  expect(parseCsv(toTargetsCsv(dataset), "targets.csv").records).toHaveLength(printed);
  expect(parseCsv(toSdmxCsv(dataset), "sdmx.csv").records.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(toWebAnnotations(dataset)))).toBeTypeOf("object");
  expect(read(await toWorkbook(dataset)).SheetNames.length).toBeGreaterThan(1);
}

test("any file is drafted, or refused with words, by a process that others take the place of", async () => {
  const { numRuns, ...seed } = runs(1000, 40);
  const all = fc.sample(files(await samples()), { numRuns, ...seed });
  const { drafted, refused } = await draftsOf(all);
  process.stdout.write(
    `${all.length} files: ${drafted} drafted, refused ${JSON.stringify(Object.fromEntries(refused))}\n`,
  );
  expect(drafted).toBeGreaterThan(all.length / 10);
}, 900_000);

test("files found before hold", async () => {
  const names = (await readdir(CORPUS)).filter((name) => !name.endsWith(".txt"));
  const all = await Promise.all(names.map((name) => readFile(new URL(name, CORPUS))));
  await draftsOf(all.map((bytes) => new Uint8Array(bytes)));
}, 300_000);
