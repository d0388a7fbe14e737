import type { Bilingual, Language } from "../../model/language.js";
import { SCHEMAS } from "../../tables/schemas.js";
import type { VersionChange, VersionPair } from "./pair-versions.js";

/** What became of a target from one version of a document to the next, in words. */
export const VERSION_CHANGE_WORDS: Readonly<Record<VersionChange, Bilingual>> = {
  raised: { zh: "提高", en: "raised" },
  lowered: { zh: "降低", en: "lowered" },
  reworded: { zh: "表述改变", en: "reworded" },
  added: { zh: "新增", en: "added" },
  dropped: { zh: "取消", en: "dropped" },
  same: { zh: "未变", en: "same" },
};

const TITLES = new Map(SCHEMAS.targets.fields.map(({ name, title }) => [name, title]));

/** The columns in which two versions of a target differ, by their titles. */
export function differingColumns({ columns }: VersionPair, language: Language): string {
  return columns
    .map((column) => TITLES.get(column)?.[language] ?? column)
    .join(language === "zh" ? "、" : ", ");
}
