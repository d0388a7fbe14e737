import type { Image, PhrasingContent, RootContent } from "mdast";
import type { Pair } from "../../compare/types.js";
import { gradeText } from "../../model/grade-marks.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";
import { cell, figure, link, list, paragraph, phrase, table, tableRow } from "../phrase.js";
import { hasAppendix, isWanted, sourcedPromise } from "./appendix.js";
import { countOf } from "./count-of-pairs.js";
import { byGrade, familyAddress } from "./families.js";
import { pairIndicator } from "./pair-table.js";
import { saidOnce } from "./said-once.js";
import { ofPair, ofRegion, promise } from "./sides.js";
import { summarySentences } from "./summary-sentences.js";

/** The most rows of the table of a summary: with these its sentences, table and chart stand on one page. */
const MOST_ROWS = 5;

/** The pairs that a summary shows: those on one footing first; indicative ones only where there is room. */
export function summaryPairs(facts: Facts): Pair[] {
  const pairs = byGrade(facts.families.flatMap((family) => family.pairs));
  return saidOnce(pairs.filter((pair) => pair.grade !== "not-comparable")).slice(0, MOST_ROWS);
}

/** The most pairs whose numbers a chart draws below each other, so that it stands on the page of the summary. */
const MOST_PANELS = 3;

/** Whether all of some pairs fall due in one year. */
export const shareDeadline = (pairs: readonly Pair[]): boolean =>
  new Set(pairs.flatMap(({ a, b }) => [a.period_end, b.period_end])).size === 1;

/** The pairs that the summary's chart draws: all by their deadlines, or of those due in one year the first whose numbers differ. */
export function pairsInChart(pairs: readonly Pair[]): readonly Pair[] {
  if (!shareDeadline(pairs)) return pairs;
  const unlike = pairs.filter(({ committed: { difference } }) => difference !== null && difference !== 0);
  return (unlike.length > 0 ? unlike : pairs).slice(0, MOST_PANELS);
}

/** What a side promises, with the way to its source: by the section of its family, so that the notes stand there and the summary fits on its page. */
function told(row: Pair["a"], pair: Pair, facts: Facts): PhrasingContent[] {
  return hasAppendix(facts) || !isWanted("families", facts)
    ? sourcedPromise(row, facts)
    : [link(`#${familyAddress(pair.family_id)}`, promise(row, facts))];
}

function summaryTable(pairs: readonly Pair[], facts: Facts): RootContent {
  const zh = facts.language === "zh";
  const [first, second] = facts.regions;
  const two = facts.regions.length === 2 && first !== undefined && second !== undefined;
  const sideOf = (row: Pair["a"], pair: Pair) =>
    cell(two ? [] : phrase(ofRegion(row.region_code, facts), zh ? "：" : ": "), told(row, pair, facts));
  return table(
    [
      [zh ? "指标" : "Indicator"],
      [two ? ofRegion(first, facts) : zh ? "一方" : "One side"],
      [two ? ofRegion(second, facts) : zh ? "另一方" : "The other"],
      [zh ? "判定" : "Verdict"],
      [zh ? "比较结果" : "Result"],
    ],
    pairs.map((pair) =>
      tableRow(
        [
          cell(pairIndicator(pair, facts)),
          sideOf(pair.a, pair),
          sideOf(pair.b, pair),
          cell(gradeText(pair.grade, facts.language).replace(" ", "\u00a0")),
          cell(ofPair(pair, "result", facts)),
        ],
        { pair: pairKey(pair) },
      ),
    ),
    {
      widths: [0.23, 0.18, 0.19, 0.15, 0.25],
      label: [zh ? "主要目标对照" : "The main targets side by side"],
      close: true,
    },
  );
}

function summaryFigure(pairs: readonly Pair[], facts: Facts): Image {
  const zh = facts.language === "zh";
  const count = countOf(pairs, facts);
  return figure(
    "summary",
    zh ? "图：主要目标对照，" : "Chart: the main targets side by side, ",
    count,
    zh ? "对；数字见上表" : " pairs; the numbers are in the table above",
  );
}

/** The answer on one page: what both promise, what can be compared, who promises more and how sure that is, what only one side promises. */
export function summary(facts: Facts): RootContent[] {
  const pairs = facts.families.flatMap((family) => family.pairs);
  const shown = summaryPairs(facts);
  return [
    list(summarySentences(pairs, facts).map((sentence) => [paragraph(sentence)])),
    // The table fits below the sentences; the chart of many pairs would leave their page empty.
    ...(shown.length === 0
      ? []
      : [summaryTable(shown, facts), paragraph(summaryFigure(pairsInChart(shown), facts))]),
  ];
}
