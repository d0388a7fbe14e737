import { labelOf } from "../model/labels.js";
import type { Bilingual } from "../model/language.js";
import { markedOriginal } from "../model/marked-original.js";
import { refuseUnknown } from "../model/refuse-unknown.js";
import { requireCode, requireTexts } from "../model/require.js";
import { rowsOf } from "./arquero.js";
import type { Dataset } from "./dataset.js";
import { listFamilies } from "./list-families.js";
import { requireDataset } from "./targets-of.js";

/** What a dataset can be asked to list. */
export const LIST_KINDS = ["families", "indicators", "regions", "documents", "themes"] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** An entry of a list: the id by which commands take it, its names, and how many targets it has. */
export interface ListEntry {
  readonly id: string;
  readonly name: Bilingual;
  /** What it belongs to: the family of an indicator, the theme of a family, the level of a region, the region of a document. */
  readonly of: Bilingual;
  readonly targets: number;
}

interface FamilyRow {
  readonly family_id: string;
  readonly family_zh: string;
  readonly family_en: string;
  readonly theme: string;
  readonly targets: number;
}

const themeName = (theme: string): Bilingual => ({
  zh: labelOf("theme", theme, { language: "zh" }),
  en: labelOf("theme", theme, { language: "en" }),
});

function countBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
}

function families(dataset: Dataset): ListEntry[] {
  return rowsOf<FamilyRow>(listFamilies(dataset.targets)).map((row) => ({
    id: row.family_id,
    name: { zh: row.family_zh, en: row.family_en },
    of: themeName(row.theme),
    targets: row.targets,
  }));
}

function themes(dataset: Dataset): ListEntry[] {
  const entries = new Map<string, { families: number; targets: number }>();
  for (const { theme, targets } of rowsOf<FamilyRow>(listFamilies(dataset.targets))) {
    const before = entries.get(theme) ?? { families: 0, targets: 0 };
    entries.set(theme, { families: before.families + 1, targets: before.targets + targets });
  }
  return [...entries].map(([id, count]) => ({
    id,
    name: themeName(id),
    of: { zh: `${count.families} 类指标`, en: `${count.families} families` },
    targets: count.targets,
  }));
}

function indicators({ rows }: Dataset): ListEntry[] {
  const counts = countBy(rows.targets, (row) => row.indicator_id);
  return rows.indicators.map((row) => ({
    id: row.indicator_id,
    name: { zh: row.name_zh, en: markedOriginal(row.name_en) },
    of: { zh: row.family_id, en: row.family_id },
    targets: counts.get(row.indicator_id) ?? 0,
  }));
}

function regions({ rows }: Dataset): ListEntry[] {
  const counts = countBy(rows.targets, (row) => row.region_code);
  return rows.regions.map((row) => ({
    id: row.region_code,
    name: { zh: row.name_zh, en: markedOriginal(row.name_en) },
    of: {
      zh: labelOf("level", row.level, { language: "zh" }),
      en: labelOf("level", row.level, { language: "en" }),
    },
    targets: counts.get(row.region_code) ?? 0,
  }));
}

function documents({ rows }: Dataset): ListEntry[] {
  const counts = countBy(rows.targets, (row) => row.document_id);
  const names = new Map(rows.regions.map((row) => [row.region_code, row]));
  return rows.documents.map((row) => {
    const region = names.get(row.region_code);
    return {
      id: row.document_id,
      name: { zh: row.title_zh, en: row.title_en },
      of: { zh: region?.name_zh ?? row.region_code, en: markedOriginal(region?.name_en ?? row.region_code) },
      targets: counts.get(row.document_id) ?? 0,
    };
  });
}

const LISTS: Readonly<Record<ListKind, (dataset: Dataset) => ListEntry[]>> = {
  families,
  indicators,
  regions,
  documents,
  themes,
};

/** Which entries to list. */
export interface ListOptions {
  /** Keep entries whose id or either name holds every one of these words; upper and lower case are one. */
  readonly words?: readonly string[];
}

/**
 * What a dataset holds of a kind, in the order of its tables: the ids that every verb takes, with names in both languages and the
 * number of targets.
 * @example
 * listEntries(await loadDataset(), "families", { words: ["绿色工厂"] }).map((entry) => entry.id); // => ["green-factories"]
 */
export function listEntries(dataset: Dataset, kind: ListKind, options: ListOptions = {}): ListEntry[] {
  requireDataset(dataset);
  requireCode(kind, LIST_KINDS, "kind");
  refuseUnknown(options, ["words"]);
  const { words = [] } = options;
  requireTexts(words, "words");
  const wanted = words.map((word) => word.trim().toLowerCase()).filter((word) => word !== "");
  return LISTS[kind](dataset).filter(({ id, name, of }) => {
    const text = [id, name.zh, name.en, of.zh, of.en].join("\n").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
