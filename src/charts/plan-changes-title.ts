import { timeRows } from "../compare/over-time/time-rows.js";
import { ALL_CHANGED, TIME_CHANGE_LABELS } from "../compare/over-time/time-words.js";
import { type RegionPlan, TIME_CHANGES } from "../compare/over-time/types.js";
import { sideName } from "../compare/pair-result.js";
import { groupBy } from "../model/group-by.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { say } from "./words.js";

/** The plans that targets of one region stand in, the earliest deadline first. */
function plansOf(rows: readonly DescribedTarget[]): RegionPlan[] {
  return [...new Map(rows.map((row) => [row.document_id, row])).values()]
    .map((row) => ({
      document_id: row.document_id,
      title: { zh: row.title_zh, en: row.title_en },
      period_start: row.plan_start,
      period_end: row.plan_end,
      lost: false,
    }))
    .sort((a, b) => a.period_end - b.period_end || a.period_start - b.period_start);
}

/**
 * What became of the targets that later plans of a region take up, as a title says it: how many were raised, lowered, redefined.
 * Undefined where the targets are of several regions, of one plan alone, or follow none.
 */
export function planChangesTitle(rows: readonly DescribedTarget[], language: Language): string | undefined {
  const [first] = rows;
  const plans = plansOf(rows);
  if (first === undefined || plans.length < 2) return undefined;
  if (rows.some(({ region_code }) => region_code !== first.region_code)) return undefined;
  const families = groupBy(
    rows.filter(({ principal }) => principal),
    (row) => row.family_id,
  );
  const changes = [...families.values()]
    .flatMap((family) => timeRows(family, plans))
    .flatMap(({ cells }) => cells.flatMap(({ steps }) => steps))
    .flatMap(({ change, pair }) => (pair === null ? [] : [change]));
  if (changes.length === 0) return undefined;
  const parts = TIME_CHANGES.flatMap((change) => {
    const count = changes.filter((one) => one === change).length;
    const word = TIME_CHANGE_LABELS[change][language];
    if (count === 0) return [];
    if (count === changes.length && count > 1) return [ALL_CHANGED[change][language]];
    return [say(language, `${word}${count}对`, `${count} ${word}`)];
  });
  const name = sideName(first, language);
  const pairs = say(
    language,
    `${changes.length}对`,
    `${changes.length} pair${changes.length === 1 ? "" : "s"}`,
  );
  return say(
    language,
    `${name}前后规划衔接的目标${pairs}：${parts.join("，")}`,
    `${name}, from plan to plan: ${pairs} of targets, ${parts.join(", ")}`,
  );
}
