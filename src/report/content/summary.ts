import type { Image, RootContent } from "mdast";
import type { Pair } from "../../compare/types.js";
import { gradeText } from "../../model/grade-marks.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";
import { cell, figure, list, paragraph, phrase, table, tableRow } from "../phrase.js";
import { sourcedPromise } from "./appendix.js";
import { byGrade } from "./families.js";
import { pairIndicator } from "./pair-table.js";
import { ofPair, ofRegion } from "./sides.js";
import { countOf, summarySentences } from "./summary-sentences.js";

/** The most rows of the table of a summary. */
const MOST_ROWS = 8;

/** The pairs that a summary shows: those on one footing first; indicative ones only where there is room. */
export function summaryPairs(facts: Facts): Pair[] {
  const pairs = byGrade(facts.families.flatMap((family) => family.pairs));
  return pairs.filter((pair) => pair.grade !== "not-comparable").slice(0, MOST_ROWS);
}

function summaryTable(pairs: readonly Pair[], facts: Facts): RootContent {
  const zh = facts.language === "zh";
  const [first, second] = facts.regions;
  const two = facts.regions.length === 2 && first !== undefined && second !== undefined;
  const sideOf = (row: Pair["a"]) =>
    cell(two ? [] : phrase(ofRegion(row.region_code, facts), zh ? "：" : ": "), sourcedPromise(row, facts));
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
          sideOf(pair.a),
          sideOf(pair.b),
          cell(gradeText(pair.grade, facts.language).replace(" ", "\u00a0")),
          cell(ofPair(pair, "result", facts)),
        ],
        { pair: pairKey(pair) },
      ),
    ),
    { widths: [0.22, 0.2, 0.2, 0.15, 0.23], label: [zh ? "主要目标对照" : "The main targets side by side"] },
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
    ...(shown.length === 0 ? [] : [summaryTable(shown, facts), paragraph(summaryFigure(shown, facts))]),
  ];
}
