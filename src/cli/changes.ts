import { access } from "node:fs/promises";
import { type Command, Option } from "commander";
import { formatTarget } from "../compare/format-target.js";
import { draftDocument } from "../draft/draft-document.js";
import type { DraftOptions } from "../draft/draft-options.js";
import {
  type DocumentVersion,
  pairVersions,
  VERSION_CHANGES,
  type VersionChange,
  type VersionPair,
} from "../draft/versions/pair-versions.js";
import type { Bilingual, Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { readDocument } from "../read/read-document.js";
import type { Dataset } from "../tables/dataset.js";
import { loadDataset } from "../tables/load-dataset.js";
import { SCHEMAS } from "../tables/schemas.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import { periodOption } from "./draft-command-options.js";
import type { Effects } from "./effects.js";

const FORMATS = ["table", "json"] as const;

interface ChangesCommandOptions extends CommonOptions {
  readonly region?: string;
  readonly period?: readonly [number, number];
  readonly all?: boolean;
  readonly format: (typeof FORMATS)[number];
}

const WORDS: Readonly<Record<VersionChange, Bilingual>> = {
  raised: { zh: "提高", en: "raised" },
  lowered: { zh: "降低", en: "lowered" },
  reworded: { zh: "表述改变", en: "reworded" },
  added: { zh: "新增", en: "added" },
  dropped: { zh: "取消", en: "dropped" },
  same: { zh: "未变", en: "same" },
};
const TITLES = new Map(SCHEMAS.targets.fields.map(({ name, title }) => [name, title]));

/** A version by the id of a document of the dataset, with its reviewed rows, else by a file that is drafted. */
async function versionOf(
  given: string,
  dataset: Dataset,
  options: DraftOptions,
): Promise<DocumentVersion & { readonly period: readonly [number, number]; readonly region: string }> {
  const stored = dataset.rows.documents.find(({ document_id }) => document_id === given);
  const isFile = await access(given).then(
    () => true,
    () => false,
  );
  if (stored !== undefined && !isFile) {
    return {
      text: dataset.texts.get(given) ?? "",
      targets: dataset.rows.targets.filter(({ document_id }) => document_id === given),
      period: [stored.period_start, stored.period_end],
      region: stored.region_code,
    };
  }
  const source = await readDocument(given);
  const { targets, document } = draftDocument(source, { ...options, any: true, known: dataset.rows });
  return {
    text: source.text,
    targets,
    period: [document.period_start, document.period_end],
    region: document.region_code,
  };
}

function cell(row: TargetRow | null, language: Language): string {
  return row === null ? "—" : `${formatTarget(row, language)} (${row.period_end})`;
}

function changesText(
  pairs: readonly VersionPair[],
  all: boolean,
  language: Language,
  columns: number,
): string {
  const zh = language === "zh";
  const counts = VERSION_CHANGES.map(
    (change) => `${WORDS[change][language]} ${pairs.filter((pair) => pair.change === change).length}`,
  ).join(zh ? "，" : ", ");
  const shown = pairs.filter(({ change }) => all || change !== "same");
  if (shown.length === 0) return counts;
  const rows = shown.map(({ change, before, after, columns: changed }) => [
    WORDS[change][language],
    cell(before, language),
    cell(after, language),
    changed.map((column) => TITLES.get(column)?.[language] ?? column).join(zh ? "、" : ", "),
    (after ?? before)?.quote.replace(/\s+/g, " ") ?? "",
  ]);
  const room = Math.max(40, columns - 50);
  const table = textTable(
    [
      { title: zh ? "变化" : "Change" },
      { title: zh ? "原目标" : "Before", width: 18 },
      { title: zh ? "新目标" : "After", width: 18 },
      { title: zh ? "不同之处" : "What differs", width: 18 },
      { title: zh ? "原文" : "Words", width: room },
    ],
    rows,
  );
  return `${table}\n\n${counts}`;
}

/** `changes`: what a revised document raised, lowered, added, dropped or reworded. */
export function addChanges(program: Command, effects: Effects): void {
  withCommonOptions(program.command("changes <old> <new>"))
    .description(
      "what the second version of a document raised, lowered, added, dropped or reworded against the first (files, or ids of documents)",
    )
    .option("--region <code>", "region of the document, where its title does not tell")
    .option("--period <years>", "first and last year such as 2021-2025", periodOption)
    .option("--all", "list what is the same, too")
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (old: string, now: string, options: ChangesCommandOptions) => {
      const language = languageOf(options, effects);
      const dataset = await loadDataset(placeOf(options));
      const given: DraftOptions = {
        ...(options.region === undefined ? {} : { region: options.region }),
        ...(options.period === undefined ? {} : { period: options.period }),
      };
      const before = await versionOf(old, dataset, given);
      const after = await versionOf(now, dataset, { region: before.region, period: before.period, ...given });
      const pairs = pairVersions(before, after);
      effects.out(
        options.format === "json"
          ? `${JSON.stringify(pairs, null, 2)}\n`
          : `${changesText(pairs, options.all === true, language, effects.columns)}\n`,
      );
    });
}
