import { greatest } from "../../model/extremes.js";
import type { Bilingual } from "../../model/language.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { firmFirst } from "../regions/firm-first.js";
import { bySeries, matchSeries, type SeriesTargets } from "./match-series.js";
import { timeStep } from "./time-step.js";
import type { PlanCell, RegionPlan, TimeRow, TimeStep } from "./types.js";

/** A row while it is made: the cells so far, and the commitments last set. */
interface Thread {
  readonly cells: PlanCell[];
  last: SeriesTargets;
}

const LOST = {
  earlier: {
    zh: "此前文件的文本有缺失，缺失部分是否设有此目标无从得知",
    en: "passages of an earlier document are lost, and the target may stand in them",
  },
  later: {
    zh: "其后文件的文本有缺失，缺失部分是否设有此目标无从得知",
    en: "passages of a later document are lost, and the target may stand in them",
  },
} as const satisfies Record<string, Bilingual>;

const noteOn = (plans: readonly RegionPlan[], which: keyof typeof LOST): Bilingual | null =>
  plans.some(({ lost }) => lost) ? LOST[which] : null;

/** The commitment with the last deadline; of several the firm one. */
function finalOf(targets: readonly DescribedTarget[]): DescribedTarget | undefined {
  const last = greatest(targets.map(({ period_end }) => period_end));
  return firmFirst(
    targets.filter(({ period_end }) => period_end === last),
    (row) => row,
  );
}

/** Each commitment beside the earlier one of its deadline; the last one beside the last one, where neither has such. */
function stepsBetween(before: SeriesTargets, after: SeriesTargets): TimeStep[] {
  const pairs = new Map(
    after.flatMap((row): [DescribedTarget, DescribedTarget][] => {
      const due = before.filter(({ period_end }) => period_end === row.period_end);
      const same = due.find(({ commitment }) => commitment === row.commitment) ?? due[0];
      return same === undefined ? [] : [[row, same]];
    }),
  );
  const [earlier, later] = [finalOf(before), finalOf(after)];
  const free = earlier !== undefined && ![...pairs.values()].includes(earlier);
  if (free && later !== undefined && !pairs.has(later)) pairs.set(later, earlier);
  return [...pairs].map(([row, other]) => timeStep(other, row));
}

const empty = ({ document_id }: RegionPlan): PlanCell => ({ document_id, targets: [], steps: [] });

function newThread(targets: SeriesTargets, plan: RegionPlan, earlier: readonly RegionPlan[]): Thread {
  const after = finalOf(targets) ?? null;
  const step: TimeStep = { change: "new", before: null, after, pair: null, note: noteOn(earlier, "earlier") };
  const cell = { document_id: plan.document_id, targets, steps: earlier.length === 0 ? [] : [step] };
  return { cells: [...earlier.map(empty), cell], last: targets };
}

/** Marks the first plan after the last one that sets a target as the one that dropped it. */
function withDropped({ cells, last }: Thread, plans: readonly RegionPlan[]): PlanCell[] {
  const at = cells.findLastIndex(({ targets }) => targets.length > 0) + 1;
  return cells.map((cell, place): PlanCell => {
    if (place !== at) return cell;
    const note = noteOn(plans.slice(at), "later");
    return {
      ...cell,
      steps: [{ change: "dropped", before: finalOf(last) ?? null, after: null, pair: null, note }],
    };
  });
}

/**
 * The rows of one family: each series of each plan beside the one that it follows in the plan before.
 * @param rows the family's principal commitments of the region
 * @param plans in their order
 */
export function timeRows(rows: readonly DescribedTarget[], plans: readonly RegionPlan[]): TimeRow[] {
  const threads: Thread[] = [];
  plans.forEach((plan, at) => {
    const series = bySeries(rows.filter((row) => row.document_id === plan.document_id));
    const open = [...threads];
    const matches = matchSeries(
      open.map(({ last }) => last),
      series,
    );
    const followed = new Set<Thread>();
    series.forEach((targets, place) => {
      const thread = open[matches[place] ?? -1];
      if (thread === undefined) {
        threads.push(newThread(targets, plan, plans.slice(0, at)));
        return;
      }
      thread.cells.push({
        document_id: plan.document_id,
        targets,
        steps: stepsBetween(thread.last, targets),
      });
      thread.last = targets;
      followed.add(thread);
    });
    for (const thread of open) if (!followed.has(thread)) thread.cells.push(empty(plan));
  });
  return threads.map((thread) => ({
    family_id: thread.last[0].family_id,
    name: { zh: thread.last[0].indicator_zh, en: thread.last[0].indicator_en },
    cells: withDropped(thread, plans),
  }));
}
