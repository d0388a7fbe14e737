import { basename, join, resolve } from "node:path";
import { changeFolder } from "../io/change-folder.js";
import { folderState, sameFolder } from "../io/folder-state.js";
import { fileHash } from "../io/journal.js";
import type { LockOwner } from "../io/lock-owner.js";
import { SHIPPED_DATA, SHIPPED_SEEDS } from "../io/paths.js";
import { CrossProvinceError } from "../model/issue.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireText } from "../model/require.js";
import { toDataPackageJson } from "../tables/data-package.js";
import type { Rows } from "../tables/dataset.js";
import { loadDataset } from "../tables/load-dataset.js";
import { decisionFiles, hashesOf, seedFiles, tableFiles } from "./accepted-files.js";
import { completeReferences } from "./complete-references.js";
import { correctedIndicators, withCorrected } from "./corrected-indicators.js";
import { loadDecisions } from "./decisions/decisions-file.js";
import {
  type MergedIndicators,
  mergedIndicators,
  withMergedIndicators,
} from "./decisions/merged-indicators.js";
import { mergeDraft } from "./merge-draft.js";
import { presentDocuments, withoutDocuments } from "./present-documents.js";
import { type DraftFolder, readDraft } from "./read-draft.js";
import { shippedLists } from "./shipped-lists.js";
import { replaceDocuments } from "./versions/replace-documents.js";

/** Where a draft goes. */
export interface AcceptOptions {
  /** The dataset folder; made from the shipped one where it does not exist. */
  readonly data: string;
  /** Leave out targets whose status is `draft`. */
  readonly reviewedOnly?: boolean;
  /** Allow the shipped dataset to be changed. */
  readonly intoShipped?: boolean;
  /** The documents are new texts of documents that are there: they take their places, and keep what was decided of the same words. */
  readonly replace?: boolean;
  /** Called when another process changes the dataset, which is then waited for. */
  readonly onWait?: (owner: LockOwner) => void;
}

/** What was added. */
export interface AcceptedDraft {
  readonly data: string;
  /** Whether the folder was made. */
  readonly created: boolean;
  readonly added: Rows;
  /** Documents that were there already with the same rows. */
  readonly present: readonly string[];
  /** Targets left out because they are not reviewed. */
  readonly leftOut: number;
  /** Indicators that the draft has with corrected rows; the dataset has taken them where documents were replaced, else not. */
  readonly corrected: readonly string[];
  readonly replaced: boolean;
}

function refuse(
  code: "dataset-shipped" | "dataset-not-empty" | "result-empty",
  data: string,
): CrossProvinceError {
  return new CrossProvinceError([
    { code, severity: "error", at: {}, received: data, parameters: { file: data } },
  ]);
}

/** A draft under the merges that a dataset has decided. */
function withMerges(draft: DraftFolder, merged: MergedIndicators): DraftFolder {
  const { rows } = draft;
  return {
    ...draft,
    rows: {
      ...rows,
      targets: withMergedIndicators(rows.targets, merged),
      indicators: rows.indicators.filter(({ indicator_id }) => merged[indicator_id] === undefined),
    },
  };
}

/**
 * Merges a draft folder into a dataset folder of one's own, after checking cells, references, quotes and hashes, in one step that
 * nothing can split; the state before is kept for `undo`. A folder that does not exist is made with a copy of the shipped dataset,
 * documents in its `seeds`. A document that is there already with the same rows is left as it is.
 * @param folder the draft folder, as `writeDraft` and the command `draft` write it
 * @returns the rows added
 * @throws CrossProvinceError with all issues; also for the shipped dataset without `intoShipped`, for a document that is there
 * already with other rows, for a folder that holds something else than a dataset, and where another process changes the dataset for long
 * @example
 * const { added } = await acceptDraft("my/draft", { data: "my/new-data" });
 * added.documents.length; // => 1
 */
export async function acceptDraft(folder: string, options: AcceptOptions): Promise<AcceptedDraft> {
  requireText(folder, "folder");
  refuseUnknown(options, ["data", "reviewedOnly", "intoShipped", "replace", "onWait"]);
  requireText(options.data, "data");
  const data = resolve(options.data);
  const shipped = await sameFolder(data, SHIPPED_DATA);
  if (shipped && !options.intoShipped) throw refuse("dataset-shipped", options.data);
  const lock = {
    command: `accept ${folder}`,
    keep: true,
    ...(options.onWait === undefined ? {} : { onWait: options.onWait }),
  };
  return changeFolder(data, lock, async () => {
    const state = await folderState(data, "documents.csv");
    if (state === "other") throw refuse("dataset-not-empty", options.data);
    const created = state === "absent";
    const read = await hashesOf(data);
    const dataset = created || shipped ? await loadDataset() : await loadDataset({ data });
    const made = withMerges(
      await readDraft(folder),
      created ? {} : mergedIndicators(await loadDecisions(data)),
    );
    const version = options.replace === true ? replaceDocuments(made, dataset.rows, dataset.texts) : null;
    const draft = version?.draft ?? made;
    const corrected = correctedIndicators(dataset.rows, draft.rows);
    const kept = version?.base ?? dataset.rows;
    const base = {
      ...dataset,
      rows: version === null ? kept : { ...kept, indicators: withCorrected(kept.indicators, corrected) },
    };
    const reviewed = draft.rows.targets.filter((row) => !options.reviewedOnly || row.status === "reviewed");
    const present = presentDocuments(base.rows, { ...draft.rows, targets: reviewed });
    const rest = completeReferences(base.rows, withoutDocuments(draft.rows, present), shippedLists());
    const { added, issues } = mergeDraft(base.rows, rest, draft.texts, options);
    const errors = issues.filter((issue) => issue.severity === "error");
    if (errors.length > 0) throw new CrossProvinceError(errors);
    const leftOut = rest.targets.length - added.targets.length;
    const value = {
      data: options.data,
      created: false,
      added,
      present: [...present],
      leftOut,
      corrected: corrected.map(({ indicator_id }) => indicator_id),
      replaced: version !== null,
    };
    if (added.documents.length === 0) {
      if (present.size === 0) throw refuse("result-empty", folder);
      return { files: [], value };
    }
    const seeds = shipped ? SHIPPED_SEEDS : join(data, "seeds");
    const documents = [...base.rows.documents, ...added.documents];
    const taken = added.documents.map((row) => basename(row.seed_file));
    for (const name of taken)
      read.set(join(seeds, name), version === null ? null : await fileHash(join(seeds, name)));
    return {
      read,
      files: [
        ...(created
          ? (await seedFiles(dataset, SHIPPED_SEEDS, seeds)).filter(
              ({ path }) => !taken.includes(basename(path)),
            )
          : []),
        ...taken.map((name) => ({ path: join(seeds, name), content: draft.seeds.get(name) ?? "" })),
        ...(await tableFiles(
          created ? SHIPPED_DATA : data,
          data,
          added,
          created,
          version === null ? null : base.rows,
        )),
        ...(await decisionFiles(data, draft.decisions)),
        {
          path: join(data, "datapackage.json"),
          content: toDataPackageJson(documents, { lists: shipped }),
        },
      ],
      value: { ...value, created },
    };
  });
}
