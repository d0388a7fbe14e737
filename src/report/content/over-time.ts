import type { PhrasingContent, RootContent } from "mdast";
import { TIME_CHANGE_LABELS } from "../../compare/over-time/time-words.js";
import { TIME_CHANGES, type TimeChange, type TimeStep } from "../../compare/over-time/types.js";
import type { Pair } from "../../compare/types.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";
import { bound, cell, figure, joined, list, paragraph, phrase, say, table, tableRow } from "../phrase.js";
import { pairIndicator, reasonsCell } from "./pair-table.js";
import { noteOf, ofDocument, ofRegion, promise } from "./sides.js";

/** A target of a plan beside the one that it follows. */
type Followed = TimeStep & { readonly pair: Pair };

const stepsOf = ({ overTime }: Facts): TimeStep[] =>
  (overTime?.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ steps }) => steps));

/** What later plans take up, what became of the number first, then what was redefined. */
function followed(facts: Facts): Followed[] {
  return stepsOf(facts)
    .filter((step): step is Followed => step.pair !== null)
    .sort((a, b) => TIME_CHANGES.indexOf(a.change) - TIME_CHANGES.indexOf(b.change));
}

/** The targets that the picture of a region's plans draws: those that follow each other. */
export const followedTargets = (facts: Facts): string[] => [
  ...new Set(followed(facts).flatMap(({ pair: { a, b } }) => [a.target_id, b.target_id])),
];

const countOf = (of: "pairs" | "targets" | "documents", ids: readonly string[], facts: Facts) =>
  bound({ from: "count", of, ids: [...new Set(ids)] }, facts);

/** How many targets were raised, lowered and so on: those that occur. */
function changeCounts(facts: Facts): PhrasingContent[] {
  const { language } = facts;
  const told = TIME_CHANGES.flatMap((change: TimeChange): PhrasingContent[][] => {
    const ids = followed(facts).flatMap((step) => (step.change === change ? [pairKey(step.pair)] : []));
    if (ids.length === 0) return [];
    const count = countOf("pairs", ids, facts);
    const word = TIME_CHANGE_LABELS[change][language];
    return [language === "zh" ? say`${word}${count}对` : say`${count} ${word}`];
  });
  return joined(told, { zh: "、", en: ", " }, language);
}

/** Where a report is on one region: how many targets its plans take up from each other, and what became of them, as sentences and a picture. */
export function overTimeSummary(facts: Facts): RootContent[] {
  const { overTime } = facts;
  if (overTime === null) return [];
  const zh = facts.language === "zh";
  const steps = followed(facts);
  const name = ofRegion(overTime.region_code, facts);
  const plans = countOf(
    "documents",
    overTime.plans.map(({ document_id }) => document_id),
    facts,
  );
  const pairs = countOf(
    "pairs",
    steps.map(({ pair }) => pairKey(pair)),
    facts,
  );
  const idsOf = (change: TimeChange, pick: (step: TimeStep) => DescribedTarget | null): string[] =>
    stepsOf(facts).flatMap((step) => (step.change === change ? [pick(step)?.target_id ?? []].flat() : []));
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
  const counts = steps.length === 0 ? [] : phrase(zh ? "，其中" : ": ", changeCounts(facts));
  const drawn = countOf("targets", followedTargets(facts), facts);
  return [
    list(
      [
        zh
          ? say`${name}先后有${plans}份规划，后一规划沿用前一规划事项的目标共${pairs}对${counts}。`
          : say`Of ${name} there are ${plans} plans, which take up targets of earlier ones in ${pairs} pairs${counts}.`,
        zh
          ? say`后续规划新提出目标${added}项，未再提出的${dropped}项。`
          : say`Later plans set ${added} new targets, and ${dropped} are not set again.`,
      ].map((sentence) => [paragraph(sentence)]),
    ),
    ...(steps.length === 0
      ? []
      : [
          paragraph(
            figure(
              "over-time",
              zh ? "图：前后规划的目标，" : "Chart: the targets from plan to plan, ",
              drawn,
              zh ? "项；数字见下表" : " of them; the numbers are in the table below",
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

/** Each target that a later plan takes up beside the earlier one, what became of it, and why that can be said or not. */
export function overTimeChanges(facts: Facts): RootContent[] {
  const zh = facts.language === "zh";
  const steps = followed(facts);
  if (steps.length === 0) return [];
  return [
    paragraph(
      zh
        ? "口径一致的，比较数值是提高还是降低；口径改变的只并列，不比较高低。"
        : "Of one definition the numbers are called raised or lowered; what was redefined stands side by side and is never called more or less.",
    ),
    table(
      (zh
        ? ["指标", "前一规划", "后一规划", "变化", "原因和计算"]
        : ["Indicator", "Earlier plan", "Later plan", "Change", "Reasons and arithmetic"]
      ).map((title) => [title]),
      steps.map(({ change, pair }) =>
        tableRow(
          [
            cell(pairIndicator(pair, facts)),
            planCell(pair.a, facts),
            planCell(pair.b, facts),
            cell(TIME_CHANGE_LABELS[change][facts.language]),
            reasonsCell(pair, facts),
          ],
          { pair: pairKey(pair) },
        ),
      ),
      {
        widths: [0.17, 0.2, 0.2, 0.13, 0.3],
        label: [zh ? "前后规划的目标对照" : "Targets of earlier and later plans"],
      },
    ),
  ];
}
