import { measuredTarget } from "../compare/measure-words.js";
import type { Ladder } from "../compare/regions/ladder.js";
import { ladderGap } from "../compare/regions/ladder-gap.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import { textTable } from "../text/text-table.js";

/** Ladders for a terminal: a table each, regions indented by their level. */
export function laddersText(ladders: readonly Ladder[], language: Language, columns: number): string {
  const zh = language === "zh";
  return ladders
    .map(({ name, year, steps }) => {
      const depth = (path: string): number => path.split("/").length;
      const top = Math.min(...steps.map(({ target }) => depth(target.region_path)));
      const table = textTable(
        [
          { title: zh ? "地区" : "Region" },
          { title: zh ? "层级" : "Level" },
          { title: zh ? "目标" : "Target" },
          { title: zh ? "与上级相比" : "Beside the level above" },
        ],
        steps.map((step) => [
          `${"  ".repeat(depth(step.target.region_path) - top)}${zh ? step.target.region_zh : step.target.region_en}`,
          labelOf("level", step.target.region_level, { language }),
          measuredTarget(step.target, language),
          ladderGap(step, language),
        ]),
        columns,
      );
      return `${name[language]}${zh ? `（${year}年）` : ` (${year})`}\n${table}`;
    })
    .join("\n\n");
}

/** Ladders as plain JSON: each step with both target ids. */
export function laddersJson(ladders: readonly Ladder[], language: Language): object[] {
  return ladders.map(({ series, family_id, name, year, steps }) => ({
    series,
    family_id,
    name_zh: name.zh,
    name_en: name.en,
    year,
    steps: steps.map(({ target, above, grade, relation, difference, share }) => ({
      region_code: target.region_code,
      level: target.region_level,
      target_id: target.target_id,
      value: target.value,
      value_max: target.value_max,
      unit_mult: target.unit_mult,
      bound: target.bound,
      text: measuredTarget(target, language),
      above: above?.target_id ?? null,
      grade,
      relation,
      difference,
      share,
    })),
  }));
}
