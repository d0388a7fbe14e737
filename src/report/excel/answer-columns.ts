import { arithmeticWords } from "../../compare/arithmetic-words.js";
import { pairResult } from "../../compare/pair-result.js";
import type { Pair } from "../../compare/types.js";
import { reasonsInRow } from "../../compare/unreviewed.js";
import { partName } from "../../concepts/english/part-name.js";
import { gradeText } from "../../model/grade-marks.js";
import type { DescribedTarget } from "../../tables/dataset.js";
import { pairIndicator } from "../content/pair-table.js";
import { ofRegion, promise } from "../content/sides.js";
import type { Facts } from "../facts.js";
import { phrase, textsOf, wordsOf } from "../phrase.js";
import type { SheetColumn } from "./sheet.js";

/** How the two sides of pairs are called: by their regions where there are two, as plans of one region, else as one and the other. */
export function sideNames(facts: Facts): readonly [string, string] {
  const zh = facts.language === "zh";
  const [a, b] = facts.regions;
  if (facts.overTime !== null) return zh ? ["前一规划", "后一规划"] : ["earlier plan", "later plan"];
  if (a === undefined || b === undefined || facts.regions.length > 2 || facts.options.nested === true)
    return zh ? ["一方", "另一方"] : ["one side", "the other"];
  const name = (code: string): string => wordsOf([ofRegion(code, facts)]);
  return [name(a), name(b)];
}

/** The sheet that answers: the result and the verdict, the indicator, what each side promises in a phrase, and why. */
export function answerColumns(facts: Facts): SheetColumn<Pair>[] {
  const { language } = facts;
  const zh = language === "zh";
  const [first, second] = sideNames(facts);
  const named = facts.regions.length > 2 || facts.options.nested === true;
  const side = (row: DescribedTarget): string => {
    const who = named ? `${wordsOf([ofRegion(row.region_code, facts)])}${zh ? "：" : ": "}` : "";
    const scope = [zh ? row.population_zh : row.population_en, partName(row.breakdown, language)].filter(
      (part) => part !== null,
    );
    const about = scope.length === 0 ? "" : `${scope.join(zh ? "，" : ", ")}${zh ? "：" : ": "}`;
    return `${who}${about}${wordsOf(textsOf(promise(row, facts)))}`;
  };
  return [
    { title: zh ? "比较结果" : "Result", value: (pair) => pairResult(pair, language), most: 30 },
    { title: zh ? "判定" : "Verdict", value: (pair) => gradeText(pair.grade, language), most: 18 },
    {
      title: zh ? "指标" : "Indicator",
      value: (pair) => wordsOf(textsOf(phrase(pairIndicator(pair, facts)))),
      most: 32,
    },
    { title: first, value: (pair) => side(pair.a), most: 36 },
    { title: second, value: (pair) => side(pair.b), most: 36 },
    {
      title: zh ? "原因和计算" : "Reasons and arithmetic",
      value: (pair) =>
        [
          ...reasonsInRow(pair, facts.unreviewed).map((reason) => reason.text[language]),
          ...arithmeticWords(pair, language),
        ].join(zh ? "；" : "; "),
      // Narrow enough for the sheet to print one page wide, with the cells that lead to the notes.
      most: 52,
    },
  ];
}
