import type { PhrasingContent, Table, TableCell } from "mdast";
import { arithmeticWords } from "../../compare/arithmetic-words.js";
import type { Pair } from "../../compare/types.js";
import { reasonsInRow } from "../../compare/unreviewed.js";
import { gradeText } from "../../model/grade-marks.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { pairKey } from "../binding.js";
import type { Facts } from "../facts.js";
import { cell, joined, type Piece, phrase, table, tableRow } from "../phrase.js";
import { noteOf, ofPair, ofRegion, ofTarget, promise } from "./sides.js";

/** What one side promises: its indicator where that differs from the row's, its coverage, the promise and the note. */
function sideCell(target: DescribedTarget, other: DescribedTarget, facts: Facts, named: boolean): TableCell {
  const zh = facts.language === "zh";
  const own = target.indicator_id === other.indicator_id ? [] : phrase(ofTarget(target, "indicator", facts));
  const coverage = target.population_id === null ? [] : phrase(ofTarget(target, "population", facts));
  const part = target.breakdown === null ? [] : phrase(ofTarget(target, "breakdown", facts));
  const about = [own, coverage, part].filter((piece) => piece.length > 0);
  const head = joined(about, { zh: "，", en: ", " }, facts.language);
  const region = named ? phrase(ofRegion(target.region_code, facts), zh ? "" : " ") : [];
  return cell(
    region,
    head,
    head.length === 0 ? "" : zh ? "：" : ": ",
    promise(target, facts),
    noteOf(target),
  );
}

/** Why a pair has its verdict, and the arithmetic. */
export function reasonsCell(pair: Pair, facts: Facts): TableCell {
  const joint = facts.language === "zh" ? "；" : "; ";
  const reasons =
    reasonsInRow(pair, facts.unreviewed).length === 0 ? [] : phrase(ofPair(pair, "reasons", facts));
  const steps =
    arithmeticWords(pair, facts.language).length === 0 ? [] : phrase(ofPair(pair, "alignment", facts));
  return cell(reasons, reasons.length > 0 && steps.length > 0 ? joint : "", steps);
}

/** The indicator of a pair: one name where both sides have the same. */
export function pairIndicator(pair: Pair, facts: Facts): PhrasingContent[] {
  const a = ofTarget(pair.a, "indicator", facts);
  if (pair.a.indicator_id === pair.b.indicator_id) return [a];
  return phrase(a, facts.language === "zh" ? "／" : " / ", ofTarget(pair.b, "indicator", facts));
}

/** Pairs as a table: indicator, what each side promises, verdict, reasons and arithmetic. */
export function pairTable(pairs: readonly Pair[], facts: Facts, label: readonly Piece[]): Table {
  const zh = facts.language === "zh";
  const regionsOf = (pick: "a" | "b"): Set<string> => new Set(pairs.map((pair) => pair[pick].region_code));
  const title = (pick: "a" | "b", fallback: string): Piece[] => {
    const [only, ...others] = regionsOf(pick);
    return only !== undefined && others.length === 0 ? [ofRegion(only, facts)] : [fallback];
  };
  const named = { a: regionsOf("a").size > 1, b: regionsOf("b").size > 1 };
  return table(
    [
      [zh ? "指标" : "Indicator"],
      title("a", zh ? "一方" : "One side"),
      title("b", zh ? "另一方" : "The other"),
      [zh ? "判定" : "Verdict"],
      [zh ? "原因和计算" : "Reasons and arithmetic"],
    ],
    pairs.map((pair) =>
      tableRow(
        [
          cell(pairIndicator(pair, facts)),
          sideCell(pair.a, pair.b, facts, named.a),
          sideCell(pair.b, pair.a, facts, named.b),
          // The mark stays with its word.
          cell(gradeText(pair.grade, facts.language).replace(" ", "\u00a0")),
          reasonsCell(pair, facts),
        ],
        { pair: pairKey(pair) },
      ),
    ),
    { widths: [0.17, 0.2, 0.2, 0.15, 0.28], label },
  );
}
