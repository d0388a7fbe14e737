import type { PhrasingContent, RootContent } from "mdast";
import { ALL_CHANGED, TIME_CHANGE_LABELS } from "../../compare/over-time/time-words.js";
import {
  type RegionOverTime,
  TIME_CHANGES,
  type TimeChange,
  type TimeStep,
} from "../../compare/over-time/types.js";
import type { Pair } from "../../compare/types.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";
import { bound, cell, figure, joined, list, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { pairIndicator, reasonsCell } from "./pair-table.js";
import { noteOf, ofDocument, ofRegion, promise } from "./sides.js";

/** A target of a plan beside the one that it follows. */
type Followed = TimeStep & { readonly pair: Pair };

const stepsOf = (plans: RegionOverTime | null): TimeStep[] =>
  (plans?.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ steps }) => steps));

/** What later plans take up, what became of the number first, then what was redefined. */
function followed(plans: RegionOverTime | null): Followed[] {
  return stepsOf(plans)
    .filter((step): step is Followed => step.pair !== null)
    .sort((a, b) => TIME_CHANGES.indexOf(a.change) - TIME_CHANGES.indexOf(b.change));
}

/** The targets that the picture of a region's plans draws: those that follow each other. */
export const followedTargets = ({ overTime }: Facts): string[] => [
  ...new Set(followed(overTime).flatMap(({ pair: { a, b } }) => [a.target_id, b.target_id])),
];

const countOf = (of: "pairs" | "targets" | "documents", ids: readonly string[], facts: Facts) =>
  bound({ from: "count", of, ids: [...new Set(ids)] }, facts);

const pairsCount = (steps: readonly Followed[], facts: Facts) =>
  countOf(
    "pairs",
    steps.map(({ pair }) => pairKey(pair)),
    facts,
  );

/** How many targets were raised, lowered and so on: those that occur. */
function changeCounts(steps: readonly Followed[], facts: Facts): PhrasingContent[] {
  const { language } = facts;
  const told = TIME_CHANGES.flatMap((change: TimeChange): PhrasingContent[][] => {
    const those = steps.filter((step) => step.change === change);
    if (those.length === 0) return [];
    const word = TIME_CHANGE_LABELS[change][language];
    if (those.length === steps.length && those.length > 1) return [phrase(ALL_CHANGED[change][language])];
    const count = pairsCount(those, facts);
    return [language === "zh" ? say`${word}${count}对` : say`${count} ${word}`];
  });
  return joined(told, { zh: "、", en: ", " }, language);
}

/** What each of the compared regions made of its own earlier targets: a sentence a region that took any up. */
export function earlierSentences(facts: Facts): PhrasingContent[][] {
  return facts.earlier.flatMap((plans) => {
    const steps = followed(plans);
    if (steps.length === 0) return [];
    const name = ofRegion(plans.region_code, facts);
    const [pairs, counts] = [pairsCount(steps, facts), changeCounts(steps, facts)];
    return [
      facts.language === "zh"
        ? say`${name}前后规划相互衔接的同类目标有${pairs}对，${counts}。`
        : say`Later plans of ${name} take up targets of earlier ones in ${pairs} ${steps.length === 1 ? "pair" : "pairs"}: ${counts}.`,
    ];
  });
}

/** Where a report is on one region: how many targets its plans take up from each other, and what became of them, as sentences and a picture. */
export function overTimeSummary(facts: Facts): RootContent[] {
  const { overTime } = facts;
  if (overTime === null) return [];
  const zh = facts.language === "zh";
  const steps = followed(overTime);
  const name = ofRegion(overTime.region_code, facts);
  const plans = countOf(
    "documents",
    overTime.plans.map(({ document_id }) => document_id),
    facts,
  );
  const pairs = pairsCount(steps, facts);
  const idsOf = (change: TimeChange, pick: (step: TimeStep) => DescribedTarget | null): string[] =>
    stepsOf(overTime).flatMap((step) => (step.change === change ? [pick(step)?.target_id ?? []].flat() : []));
  const added = countOf(
    "targets",
    idsOf("new", ({ after }) => after),
    facts,
  );
  const dropped = countOf(
    "targets",
    idsOf("dropped", ({ before }) => before),
    facts,
  );
  const counts = steps.length === 0 ? [] : phrase(zh ? "，" : ": ", changeCounts(steps, facts));
  const drawn = countOf("targets", followedTargets(facts), facts);
  return [
    list(
      [
        zh
          ? say`${name}先后出台${plans}份规划，前后衔接的同类目标共${pairs}对${counts}。`
          : say`${name} has ${plans} plans; the later ones take up earlier targets in ${pairs} pairs${counts}.`,
        zh
          ? say`后续规划新提出目标${added}项；此前目标中未再提出的有${dropped}项。`
          : say`Later plans set ${added} new targets and do not repeat ${dropped} earlier ones.`,
      ].map((sentence) => [paragraph(sentence)]),
    ),
    ...(steps.length === 0
      ? []
      : [
          paragraph(
            figure(
              "over-time",
              zh ? "图：前后规划的目标，" : "Chart: targets from plan to plan, ",
              drawn,
              zh ? "项；数字见下表" : " targets; the numbers are in the table below",
            ),
          ),
        ]),
  ];
}

/** A target with the years of its plan, and its note. */
function planCell(target: DescribedTarget, facts: Facts) {
  const period = ofDocument(target.document_id, "period", facts);
  const plan = facts.language === "zh" ? say`（${period}年规划）` : say` (plan of ${period})`;
  return cell(promise(target, facts), plan, noteOf(target));
}

/** Changes that say something of the number. */
const OF_NUMBER: ReadonlySet<TimeChange> = new Set(["raised", "lowered", "kept"]);

/**
 * Each target that a later plan takes up beside the earlier one, what became of it, and why that can be said or not. Of two or
 * three regions only what was raised, lowered or kept.
 */
export function overTimeChanges(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const alone = facts.overTime !== null;
  const steps = alone
    ? followed(facts.overTime)
    : facts.earlier.flatMap(followed).filter(({ change }) => OF_NUMBER.has(change));
  if (steps.length === 0) return [];
  const indicator = (pair: Pair) =>
    alone
      ? cell(pairIndicator(pair, facts))
      : cell(ofRegion(pair.a.region_code, facts), zh ? "：" : ": ", pairIndicator(pair, facts));
  return [
    paragraph(
      alone
        ? zh
          ? "口径一致的目标，比较数值提高或降低；口径改变的仅作并列，不比较高低。"
          : "Where the definition stayed the same, the target is called raised or lowered; where it changed, the numbers only stand side by side."
        : zh
          ? "本表只列口径一致、数值前后可比的目标，不含口径改变的目标。"
          : "Only targets whose definition stayed the same are listed.",
    ),
    table(
      (zh
        ? ["指标", "前一规划", "后一规划", "变化", "原因和计算"]
        : ["Indicator", "Earlier plan", "Later plan", "Change", "Reasons and arithmetic"]
      ).map((title) => [title]),
      steps.map(({ change, pair }) =>
        tableRow(
          [
            indicator(pair),
            planCell(pair.a, facts),
            planCell(pair.b, facts),
            cell(TIME_CHANGE_LABELS[change][facts.language]),
            reasonsCell(pair, facts),
          ],
          // The pairs of a report of several regions are those between regions.
          alone ? { pair: pairKey(pair) } : undefined,
        ),
      ),
      {
        widths: [0.17, 0.2, 0.2, 0.13, 0.3],
        label: [zh ? "前后规划的目标对照" : "Targets of earlier and later plans"],
      },
    ),
  ];
}
