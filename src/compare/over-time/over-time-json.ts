import type { Language, LanguageOption } from "../../model/language.js";
import { languageOf } from "../../model/refuse-unknown.js";
import { formatTarget } from "../format-target.js";
import { requireOverTime } from "../require-results.js";
import { pairsToJson } from "../to-json.js";
import type { RegionOverTime, TimeStep } from "./types.js";

function stepJson({ change, before, after, pair, note }: TimeStep, language: Language): object {
  const [compared] = pair === null ? [] : pairsToJson([pair], language);
  const told = compared as Record<string, unknown> | undefined;
  return {
    change,
    before: before?.target_id ?? null,
    after: after?.target_id ?? null,
    grade: told?.grade ?? null,
    reasons: told?.reasons ?? [],
    alignment: told?.alignment ?? [],
    committed: told?.committed ?? null,
    note: note?.[language] ?? null,
  };
}

function regionJson(overTime: RegionOverTime, language: Language): object {
  const { region_code, name, plans, rows } = overTime;
  return {
    region_code,
    name_zh: name.zh,
    name_en: name.en,
    plans: plans.map(({ title, ...plan }) => ({ ...plan, title_zh: title.zh, title_en: title.en })),
    rows: rows.map((row) => ({
      family_id: row.family_id,
      name_zh: row.name.zh,
      name_en: row.name.en,
      cells: row.cells.map(({ document_id, targets, steps }) => ({
        document_id,
        targets: targets.map((target) => ({
          target_id: target.target_id,
          text: formatTarget(target, { language }),
          value: target.value,
          value_max: target.value_max,
          unit: target.unit,
          unit_mult: target.unit_mult,
          bound: target.bound,
          measure: target.measure,
          period_end: target.period_end,
          commitment: target.commitment,
          section: target.section,
          quote: target.quote,
          quote_start: target.quote_start,
          quote_end: target.quote_end,
        })),
        steps: steps.map((step) => stepJson(step, language)),
      })),
    })),
  };
}

/**
 * The plans of regions as plain JSON: each commitment with its passage, each change with both target ids.
 * @example
 * const overTime = compareOverTime(await loadDataset(), { regions: ["湖南"], families: ["rd-intensity"] });
 * overTimeToJson(overTime).length; // => 1
 */
export function overTimeToJson(overTime: readonly RegionOverTime[], options: LanguageOption = {}): object[] {
  requireOverTime(overTime);
  const language = languageOf(options);
  return overTime.map((one) => regionJson(one, language));
}
