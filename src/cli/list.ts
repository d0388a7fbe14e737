import { Argument, type Command, Option } from "commander";
import { findRegions } from "../concepts/regions/find-regions.js";
import { CrossProvinceError } from "../model/issue.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { nearestFew } from "../model/nearest.js";
import { LIST_KINDS, type ListEntry, type ListKind, listEntries } from "../tables/list-entries.js";
import { loadDataset } from "../tables/load-dataset.js";
import { textTable } from "../text/text-table.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";

const FORMATS = ["table", "json"] as const;

interface ListCommandOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
}

const OF_TITLES: Readonly<Record<ListKind, { readonly zh: string; readonly en: string }>> = {
  families: { zh: "主题", en: "Theme" },
  indicators: { zh: "指标类别", en: "Family" },
  regions: { zh: "层级", en: "Level" },
  documents: { zh: "地区", en: "Region" },
  themes: { zh: "包含", en: "Holds" },
};

function listText(
  kind: ListKind,
  entries: readonly ListEntry[],
  language: Language,
  columns: number,
): string {
  const zh = language === "zh";
  const widest = Math.max(20, columns - 66);
  return textTable(
    [
      { title: zh ? "标识" : "Id", width: 40 },
      { title: zh ? "名称" : "Name", width: widest },
      { title: OF_TITLES[kind][language], width: 30 },
      { title: zh ? "目标数" : "Targets", align: "right" },
    ],
    entries.map((entry) => [entry.id, entry.name[language], entry.of[language], String(entry.targets)]),
    columns,
  );
}

/** Regions that the dataset has no document of, by the names of the public list: their codes are what `draft` takes. */
const knownRegions = (words: readonly string[]): ListEntry[] =>
  findRegions(words.join("")).map(({ region_code, name_zh, name_en, level }) => ({
    id: region_code,
    name: { zh: name_zh, en: name_en },
    of: { zh: labelOf("level", level, { language: "zh" }), en: labelOf("level", level, { language: "en" }) },
    targets: 0,
  }));

/** Tells that no entry holds the words, with the names that come nearest. */
function nothingFound(
  kind: ListKind,
  words: readonly string[],
  all: readonly ListEntry[],
): CrossProvinceError {
  const names = all.flatMap(({ id, name }) => [id, name.zh, name.en]);
  return new CrossProvinceError([
    {
      code: "list-nothing-found",
      severity: "error",
      at: {},
      received: words.join(" "),
      expected: nearestFew(words.join(" "), names).join(", "),
      parameters: { kind },
    },
  ]);
}

/** `list`: the families, indicators, regions, documents or themes of a dataset, with the ids that commands take. */
export function addList(program: Command, effects: Effects): void {
  withCommonOptions(program.command("list"))
    .description("list what a dataset holds, with the ids that the other commands take")
    .addArgument(new Argument("<kind>", "what to list").choices([...LIST_KINDS]))
    .argument("[words...]", "list only entries containing all these words, in either language")
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (kind: ListKind, words: readonly string[], options: ListCommandOptions) => {
      const language = languageOf(options, effects);
      const dataset = await loadDataset(placeOf(options));
      const held = listEntries(dataset, kind, { words });
      const entries = held.length === 0 && kind === "regions" ? knownRegions(words) : held;
      if (entries.length === 0 && words.length > 0)
        throw nothingFound(kind, words, listEntries(dataset, kind));
      if (options.format === "json") {
        const flat = entries.map(({ id, name, of, targets }) => ({
          id,
          name_zh: name.zh,
          name_en: name.en,
          of_zh: of.zh,
          of_en: of.en,
          targets,
        }));
        effects.out(`${JSON.stringify(flat, null, 2)}\n`);
        return;
      }
      effects.out(`${listText(kind, entries, language, effects.columns)}\n`);
    });
}
