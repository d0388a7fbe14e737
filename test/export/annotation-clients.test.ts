import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { toWebAnnotations } from "../../src/export/web-annotations.js";
import type { Dataset } from "../../src/tables/dataset.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { scratchFolder } from "../support/scratch-folder.js";

interface Read {
  readonly counts: Readonly<Record<string, number>>;
  readonly annotations: readonly {
    readonly id: string;
    readonly motivatedBy: string;
    readonly exact: string;
    readonly bodies: readonly { purpose: string; language: string | null; value: string }[];
    readonly byQuote: readonly (readonly [number, number])[];
    readonly byPosition: readonly (readonly [number, number])[];
  }[];
}

const CLIENT = fileURLToPath(new URL("clients/read-annotations.mjs", import.meta.url));
const SEEDS = fileURLToPath(new URL("../../seeds", import.meta.url));
const OA = "http://www.w3.org/ns/oa#";

/** What jsonld, dokieli and Apache Annotator read in a page of annotations, in a process of their own. */
async function read(page: object, documents = SEEDS): Promise<Read> {
  const path = join(await scratchFolder(), "annotations.json");
  await writeFile(path, JSON.stringify(page));
  const ran = spawnSync(process.execPath, [CLIENT, path, documents], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout);
}

let dataset: Dataset;
let page: { readonly [name: string]: unknown };
let whole: Read;
beforeAll(async () => {
  dataset = await loadDataset();
  page = toWebAnnotations(dataset);
  whole = await read(page);
});

describe("other people's programs read the annotations", () => {
  it("jsonld finds only terms of the W3C's context, and each annotation with its body, source and two selectors", () => {
    const { counts, annotations } = whole;
    const citations = dataset.rows.targets.length + dataset.rows.other_numbers.length;
    expect(counts).toMatchObject({
      [`${OA}Annotation`]: citations,
      [`${OA}TextQuoteSelector`]: citations,
      [`${OA}TextPositionSelector`]: citations,
      "http://purl.org/dc/dcmitype/Text": dataset.rows.documents.length,
    });
    expect(counts[`${OA}TextualBody`]).toBe(annotations.flatMap(({ bodies }) => bodies).length);
  });

  it("Apache Annotator finds each passage once, by its words and by its position, where the table says it is", () => {
    const { annotations } = whole;
    const rows = [...dataset.rows.targets, ...dataset.rows.other_numbers];
    expect(annotations.map(({ byQuote, byPosition, exact }) => ({ byQuote, byPosition, exact }))).toEqual(
      rows.map(({ quote_start, quote_end, quote }) => ({
        byQuote: [[quote_start, quote_end]],
        byPosition: [[quote_start, quote_end]],
        exact: quote,
      })),
    );
  });

  it("dokieli parses what each annotation says: its target in both languages, its tags, its notes", () => {
    const { annotations } = whole;
    const spoken = new Map(annotations.map(({ id, motivatedBy, bodies }) => [id, { motivatedBy, bodies }]));
    expect(spoken.size).toBe(annotations.length);
    for (const { target_id, indicator_id, note } of dataset.rows.targets) {
      const { motivatedBy, bodies = [] } = spoken.get(`urn:cross-province:target:${target_id}`) ?? {};
      expect(motivatedBy).toBe("oa:describing");
      expect(bodies).toContainEqual({ purpose: "identifying", language: null, value: target_id });
      expect(bodies).toContainEqual({ purpose: "tagging", language: null, value: indicator_id });
      const described = bodies.filter(({ purpose }) => purpose === "describing");
      expect(described.map(({ language }) => language)).toEqual(["zh", "en"]);
      const notes = bodies.filter(({ purpose }) => purpose === "commenting").map(({ value }) => value);
      expect(notes).toEqual(note === null ? [] : [note]);
    }
  });

  it("counts code points, as these programs do: a passage behind characters of two UTF-16 units is found", async () => {
    const [row] = dataset.rows.targets;
    const [document] = dataset.rows.documents.filter(({ document_id }) => document_id === row?.document_id);
    if (row === undefined || document === undefined) throw new Error("no target");
    const before = "𠮷野家の𠮷。\n";
    const text = `${before}${row.quote}\n${before}`;
    const sha256 = createHash("sha256").update(text).digest("hex");
    const [quote_start, quote_end] = [before.length, before.length + row.quote.length];
    const folder = join(await scratchFolder(), "documents");
    await mkdir(folder);
    await writeFile(join(folder, "rare.txt"), text);
    const rare: Dataset = {
      ...dataset,
      rows: {
        ...dataset.rows,
        documents: [{ ...document, sha256 }],
        targets: [{ ...row, quote_start, quote_end }],
        other_numbers: [],
      },
      texts: new Map([[document.document_id, text]]),
    };
    const { annotations } = await read(toWebAnnotations(rare), folder);
    const place = [[quote_start, quote_end]];
    expect(annotations).toMatchObject([{ byQuote: place, byPosition: place }]);
  });

  it.each([
    ["a term that the context does not define", { colour: "red" }, "Safe mode"],
    ["a motivation that is none", { motivation: "boasting" }, "Safe mode"],
    ["another context", { "@context": "http://example.org/other.jsonld" }, "no other context"],
  ])("jsonld refuses %s", async (_, change, said) => {
    const { items } = page;
    const [first] = Array.isArray(items) ? items : [];
    await expect(read({ ...page, items: [first] })).resolves.toMatchObject({ annotations: [{}] });
    await expect(read({ ...page, items: [{ ...first, ...change }] })).rejects.toThrow(said);
  });
});
