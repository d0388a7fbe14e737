import { measuredTarget } from "../../compare/measure-words.js";
import type { VersionPair } from "../../draft/versions/pair-versions.js";
import { differingColumns, VERSION_CHANGE_WORDS } from "../../draft/versions/version-words.js";
import type { TargetRow } from "../../model/rows.js";
import type { Facts } from "../facts.js";
import type { SheetColumn } from "./sheet.js";

/** The columns of what a later version of a document changed. */
export function versionColumns({ language }: Facts): SheetColumn<VersionPair>[] {
  const zh = language === "zh";
  const told = (row: TargetRow | null): string | null =>
    row === null ? null : measuredTarget(row, language);
  const due = (row: TargetRow | null): number | null => (row === null ? null : row.period_end);
  return [
    { title: zh ? "变化" : "change", value: ({ change }) => VERSION_CHANGE_WORDS[change][language] },
    { title: zh ? "原目标" : "before", value: ({ before }) => told(before), most: 30 },
    { title: zh ? "原期限" : "deadline before", value: ({ before }) => due(before), format: () => "0" },
    { title: zh ? "新目标" : "after", value: ({ after }) => told(after), most: 30 },
    { title: zh ? "新期限" : "deadline after", value: ({ after }) => due(after), format: () => "0" },
    { title: zh ? "不同之处" : "what differs", value: (pair) => differingColumns(pair, language), most: 40 },
    { title: zh ? "原文（前）" : "words before", value: ({ before }) => before?.quote ?? null, most: 70 },
    { title: zh ? "原文（后）" : "words after", value: ({ after }) => after?.quote ?? null, most: 70 },
  ];
}
