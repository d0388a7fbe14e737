import type { PhrasingContent, RootContent } from "mdast";
import { VERSION_CHANGES, type VersionChange, type VersionPair } from "../../draft/versions/pair-versions.js";
import { VERSION_CHANGE_WORDS } from "../../draft/versions/version-words.js";
import type { VersionShow } from "../binding.js";
import type { Facts } from "../facts.js";
import { bound, cell, joined, paragraph, phrase, say, table, tableRow } from "../phrase.js";

type Numbered = readonly [id: string, pair: VersionPair];

/** How many targets a version raised, lowered and so on: those that occur. */
function counts(all: readonly Numbered[], facts: Facts): PhrasingContent[] {
  const { language } = facts;
  const told = VERSION_CHANGES.flatMap((change: VersionChange): PhrasingContent[][] => {
    const ids = all.filter(([, pair]) => pair.change === change).map(([id]) => id);
    if (ids.length === 0) return [];
    const count = bound({ from: "count", of: "versions", ids }, facts);
    const word = VERSION_CHANGE_WORDS[change][language];
    return [language === "zh" ? say`${word}${count}项` : say`${count} ${word}`];
  });
  return joined(told, { zh: "，", en: ", " }, language);
}

/** The two versions by their titles, where they are given. */
function versionNames(facts: Facts): PhrasingContent[] {
  const { language, settings } = facts;
  if (settings.earlier === null || settings.later === null) return [];
  const [earlier, later] = (["earlier", "later"] as const).map((show) =>
    bound({ from: "setting", show }, facts),
  );
  if (earlier === undefined || later === undefined) return [];
  return language === "zh"
    ? say`前一版本：《${earlier}》；后一版本：《${later}》。`
    : say`Earlier version: ${earlier}; later version: ${later}. `;
}

/** What a later version of a document raised, lowered, added, dropped or reworded; nothing where no versions are given. */
export function versionChanges(facts: Facts): RootContent[] {
  const all = [...facts.versions];
  if (all.length === 0) return [];
  const zh = facts.language === "zh";
  const shown = all.filter(([, { change }]) => change !== "same");
  const piece = (id: string, show: VersionShow): PhrasingContent =>
    bound({ from: "version", id, show }, facts);
  const summary = paragraph(
    versionNames(facts),
    zh ? say`目标变化情况：${counts(all, facts)}。` : say`Targets: ${counts(all, facts)}.`,
  );
  if (shown.length === 0) return [summary];
  const header = zh
    ? ["变化", "原目标", "新目标", "不同之处", "原文"]
    : ["Change", "Before", "After", "What differs", "Words"];
  return [
    summary,
    table(
      header.map((name) => [name]),
      shown.map(([id, { change, before, after, columns }]) =>
        tableRow(
          [
            cell(VERSION_CHANGE_WORDS[change][facts.language]),
            cell(before === null ? "—" : piece(id, "before")),
            cell(after === null ? "—" : piece(id, "after")),
            cell(columns.length === 0 ? [] : piece(id, "columns")),
            cell(piece(id, "quote")),
          ],
          { version: id },
        ),
      ),
      {
        widths: [0.09, 0.15, 0.15, 0.15, 0.46],
        label: phrase(zh ? "版本之间的目标变化" : "Targets changed between the versions").filter(
          (node) => node.type === "text",
        ),
      },
    ),
  ];
}
