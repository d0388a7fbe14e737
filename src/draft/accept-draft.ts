import { basename, join, resolve } from "node:path";
import { toCsv } from "../io/csv.js";
import { folderState, sameFolder } from "../io/folder-state.js";
import { SHIPPED_DATA, SHIPPED_SEEDS } from "../io/paths.js";
import { loadBytes, loadText } from "../io/read.js";
import { type FileContent, writeTogether } from "../io/write-together.js";
import { CrossProvinceError } from "../model/issue.js";
import { toDataPackageJson } from "../tables/data-package.js";
import type { Dataset, Rows } from "../tables/dataset.js";
import { TABLE_NAMES } from "../tables/field.js";
import { loadDataset } from "../tables/load-dataset.js";
import { columnsOf } from "../tables/schemas.js";
import { mergeDraft } from "./merge-draft.js";
import { readDraft } from "./read-draft.js";

/** Where a draft goes. */
export interface AcceptOptions {
  /** The dataset folder; made from the shipped one where it does not exist. */
  readonly data: string;
  /** Leave out targets whose status is `draft`. */
  readonly reviewedOnly?: boolean;
  /** Allow the shipped dataset to be changed. */
  readonly intoShipped?: boolean;
}

/** What was added. */
export interface AcceptedDraft {
  readonly data: string;
  /** Whether the folder was made. */
  readonly created: boolean;
  readonly added: Rows;
  /** Targets left out because they are not reviewed. */
  readonly leftOut: number;
}

function refuse(
  code: "dataset-shipped" | "dataset-not-empty" | "result-empty",
  data: string,
): CrossProvinceError {
  return new CrossProvinceError([
    { code, severity: "error", at: {}, received: data, parameters: { file: data } },
  ]);
}

/** The tables' files with the draft's rows appended: what stands in them stays as it is, byte for byte. */
async function tableFiles(from: string, to: string, added: Rows, all: boolean): Promise<FileContent[]> {
  const names = TABLE_NAMES.filter((name) => all || added[name].length > 0);
  return Promise.all(
    names.map(async (name) => {
      const before = await loadText(join(from, `${name}.csv`));
      const rows = toCsv(columnsOf(name), added[name] as unknown as Record<string, unknown>[]);
      const content = `${before}${before.endsWith("\n") ? "" : "\n"}${rows.slice(rows.indexOf("\n") + 1)}`;
      return { path: join(to, `${name}.csv`), content };
    }),
  );
}

async function seedFiles(base: Dataset, from: string, to: string): Promise<FileContent[]> {
  return Promise.all(
    base.rows.documents.map(async ({ seed_file }) => ({
      path: join(to, basename(seed_file)),
      content: await loadBytes(join(from, basename(seed_file))),
    })),
  );
}

/**
 * Merges a draft folder into a dataset folder of one's own, after checking cells, references, quotes and hashes; all files are
 * written together or none. A folder that does not exist is made with a copy of the shipped dataset, documents in its `seeds`.
 * @param folder the draft folder, as `writeDraft` and the command `draft` write it
 * @returns the rows added
 * @throws CrossProvinceError with all issues; also for the shipped dataset without `intoShipped`, for a document that is there
 * already, and for a folder that holds something else than a dataset
 */
export async function acceptDraft(folder: string, options: AcceptOptions): Promise<AcceptedDraft> {
  const data = resolve(options.data);
  const shipped = await sameFolder(data, SHIPPED_DATA);
  if (shipped && !options.intoShipped) throw refuse("dataset-shipped", options.data);
  const state = await folderState(data, "documents.csv");
  if (state === "other") throw refuse("dataset-not-empty", options.data);
  const created = state === "absent";
  const base = created || shipped ? await loadDataset() : await loadDataset({ data });
  const draft = await readDraft(folder);
  const { added, issues } = mergeDraft(base.rows, draft.rows, draft.texts, options);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) throw new CrossProvinceError(errors);
  if (added.documents.length === 0) throw refuse("result-empty", folder);
  const seeds = shipped ? SHIPPED_SEEDS : join(data, "seeds");
  const documents = [...base.rows.documents, ...added.documents];
  await writeTogether([
    ...(created ? await seedFiles(base, SHIPPED_SEEDS, seeds) : []),
    ...[...draft.seeds].map(([name, content]) => ({ path: join(seeds, name), content })),
    ...(await tableFiles(created ? SHIPPED_DATA : data, data, added, created)),
    { path: join(data, "datapackage.json"), content: toDataPackageJson(documents, { vocabulary: shipped }) },
  ]);
  return { data: options.data, created, added, leftOut: draft.rows.targets.length - added.targets.length };
}
