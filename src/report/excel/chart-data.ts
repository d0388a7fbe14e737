import { axisUnit } from "../../charts/axis-unit.js";
import { drawnNumbers } from "../../charts/drawn-number.js";
import { seriesColors } from "../../charts/series-colors.js";
import { seriesTitle } from "../../charts/series-title.js";
import { GRADE_COLORS, SERIES } from "../../charts/theme.js";
import { verdictsTitle } from "../../charts/titles.js";
import { isCompared } from "../../compare/compare-pair.js";
import { toldUnit } from "../../compare/difference-words.js";
import { inBrackets } from "../../compare/in-brackets.js";
import { measuredTarget } from "../../compare/measure-words.js";
import { pairResult, sideName } from "../../compare/pair-result.js";
import { seriesName } from "../../compare/regions/matrix-words.js";
import type { Pair } from "../../compare/types.js";
import { GRADES } from "../../model/codes.js";
import { greatest } from "../../model/extremes.js";
import { groupBy } from "../../model/group-by.js";
import { labelOf } from "../../model/labels.js";
import { inUnitOf, tidy } from "../../normalize/amount.js";
import { leadingSeries, shownOf } from "../content/leading-series.js";
import { pairIndicator } from "../content/pair-table.js";
import type { Facts } from "../facts.js";
import { phrase, textsOf, wordsOf } from "../phrase.js";
import type { NativeChart } from "./native-chart.js";

/** The most bars beside each other. */
const MOST = 12;

type Data = Omit<NativeChart, "sheet">;

/** Of what the numbers of a pair are: lengths on one axis compare, so pairs of other indicators are not drawn beside it. */
const alikeKey = ({ a, b, committed: { unit } }: Pair): string =>
  JSON.stringify([a.indicator_id, b.indicator_id, unit]);

/** The compared pairs of one indicator, both sides as bars: only numbers that the rules let be compared. */
function ofPairs(pairs: readonly Pair[], facts: Facts): Data | undefined {
  const { language } = facts;
  const [first, second] = facts.regions;
  if (first === undefined || second === undefined || facts.regions.length > 2) return undefined;
  const compared = pairs.filter(
    (pair) =>
      isCompared(pair) &&
      pair.committed.a !== null &&
      pair.committed.b !== null &&
      pair.a.region_code === first &&
      pair.b.region_code === second,
  );
  const [shown = []] = [...groupBy(compared, alikeKey).values()].sort((a, b) => b.length - a.length);
  const [pair] = shown;
  if (pair === undefined) return undefined;
  const nameOf = (one: Pair): string => wordsOf(textsOf(phrase(pairIndicator(one, facts))));
  // A bar is as long as its number: that it is a floor, or a total over years, stands beside its name.
  const promised = ({ a, b }: Pair): string => {
    const sides = [a, b].map(
      (row) => `${sideName(row, language)}${language === "zh" ? "" : " "}${measuredTarget(row, language)}`,
    );
    return inBrackets(sides.join(language === "zh" ? "，" : ", "), language);
  };
  const colors = seriesColors(facts.regions);
  const bars = shown.slice(0, MOST);
  const zh = language === "zh";
  // Pairs of different deadlines are compared with that said, and are not called comparable.
  const alike = bars.every(({ grade }) => grade === "comparable");
  const [base = "", pace] = (pair.committed.unit ?? "").split("/");
  const own = toldUnit(
    base,
    bars.flatMap(({ a, b }) => [a, b]),
  );
  const valuesOf = (side: "a" | "b"): (number | null)[] =>
    bars.map(({ committed: { [side]: value } }) =>
      value === null || own === base ? value : inUnitOf(value, own),
    );
  const largest = greatest([...valuesOf("a"), ...valuesOf("b")].map((value) => Math.abs(value ?? 0)));
  const axis = axisUnit(own, largest, language, pair.a);
  const unit = axis.name + (pace === undefined ? "" : zh ? "/年" : " a year");
  return {
    title:
      bars.length === 1
        ? `${nameOf(pair)}${zh ? "：" : ": "}${pairResult(pair, language)}`
        : zh
          ? `${nameOf(pair)}：${bars.length}对${alike ? "可比" : "已比较"}目标的数值（${unit}）`
          : `${nameOf(pair)}: the numbers of ${bars.length} pairs ${alike ? "that compare" : "compared"} (${unit})`,
    unit,
    categories: bars.map((one) => `${nameOf(one)}${promised(one)}`),
    series: (["a", "b"] as const).map((side) => ({
      name: sideName(pair[side], language),
      color: colors.get(pair[side].region_code) ?? SERIES[0],
      values: valuesOf(side).map((value) => (value === null ? null : tidy(value / axis.divisor))),
    })),
  };
}

/** How many pairs have each verdict. */
function ofVerdicts(pairs: readonly Pair[], { language }: Facts): Data | undefined {
  const grades = GRADES.filter((grade) => pairs.some((pair) => pair.grade === grade));
  if (grades.length === 0) return undefined;
  return {
    title: verdictsTitle(pairs, language),
    unit: language === "zh" ? "目标对数" : "pairs of targets",
    categories: grades.map((grade) => labelOf("grade", grade, { language })),
    series: [
      {
        name: language === "zh" ? "目标对数" : "pairs of targets",
        color: GRADE_COLORS.comparable,
        values: grades.map((grade) => pairs.filter((pair) => pair.grade === grade).length),
      },
    ],
  };
}

/** The regions in one series, the one that most of them share. */
function ofSeries(facts: Facts): Data | undefined {
  const { language } = facts;
  const [series] = leadingSeries(facts);
  if (series === undefined) return undefined;
  const targets = shownOf(series, facts).filter((row) => row.period_end === series.summary.year);
  const drawn = drawnNumbers(targets);
  const bars = targets
    .flatMap((target) => {
      const { amount } = drawn.of(target);
      return amount === null ? [] : [{ target, amount }];
    })
    .sort((a, b) => b.amount - a.amount);
  if (bars.length === 0) return undefined;
  const largest = greatest(bars.map(({ amount }) => Math.abs(amount)));
  const unit = axisUnit(drawn.unit, largest, language, bars[0]?.target);
  const provinces = targets.filter(({ region_level }) => region_level !== "country");
  return {
    title: seriesTitle(seriesName(series, language), provinces, drawn, language),
    unit: unit.name,
    categories: bars.map(({ target }) => sideName(target, language)),
    series: [
      {
        name: seriesName(series, language),
        color: SERIES[0],
        values: bars.map(({ amount }) => tidy(amount / unit.divisor)),
      },
    ],
  };
}

/** What the chart of a workbook shows: one series over many regions, or numbers that compare, or how many pairs have each verdict. */
export function chartData(pairs: readonly Pair[], facts: Facts): Data | undefined {
  return facts.matrix === null ? (ofPairs(pairs, facts) ?? ofVerdicts(pairs, facts)) : ofSeries(facts);
}
