import { median } from "simple-statistics";
import { bareFigure } from "../compare/figure-words.js";
import { formatTarget } from "../compare/format-target.js";
import { sideName } from "../compare/pair-result.js";
import type { Language } from "../model/language.js";
import { isAdditive } from "../normalize/additive.js";
import { amountOf, tidy } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { type DrawnNumbers, isDrawnBelow } from "./drawn-number.js";
import { listOf, roundText, say } from "./words.js";

/** A computed amount as its targets print their numbers: 55万人, 23.5 billion jin; a factor, which none prints, is a bare number. */
function amountText(amount: number, like: DescribedTarget, unit: string | null, language: Language): string {
  if (like.unit !== unit) return roundText(amount, language);
  const rounded = Number(amount.toPrecision(3));
  const value = amountOf(rounded, -like.unit_mult, null);
  const text = bareFigure({ ...like, value, value_max: null, decimals: null }, language);
  return rounded === tidy(amount) ? text : say(language, `约${text}`, `about ${text}`);
}

/** Whether a total of one region holds that of another, as a province holds its cities: then neither is ahead. */
const holdAnother = (targets: readonly DescribedTarget[]): boolean =>
  targets.some(
    (whole) =>
      isAdditive(whole) && targets.some(({ region_path }) => region_path.startsWith(`${whole.region_path}/`)),
  );

/**
 * What one series finds over several regions, as a title says it: who comes first, with what number, and the median of all.
 * @param targets one of each region, the nation left out
 */
export function seriesTitle(
  name: string,
  targets: readonly DescribedTarget[],
  drawn: DrawnNumbers,
  language: Language,
): string {
  const numbers = targets.flatMap((target) => {
    const { amount } = drawn.of(target);
    return amount === null ? [] : [{ target, amount }];
  });
  if (numbers.length < 2) return name;
  if (holdAnother(numbers.map(({ target }) => target)))
    return say(
      language,
      `${name}：地区之间有包含关系，不比较高低`,
      `${name}: some regions are part of others, so none is ahead`,
    );
  const amounts = numbers.map(({ amount }) => amount);
  const lower = targets.some(({ direction }) => direction === "lower");
  const best = lower ? Math.min(...amounts) : Math.max(...amounts);
  const first = numbers.filter(({ amount }) => amount === best).map(({ target }) => target);
  const who = listOf(
    first.map((target) => sideName(target, language)),
    language,
  );
  const falls = targets.every(isDrawnBelow);
  const [one] = first;
  const middle = one === undefined ? "" : amountText(Math.abs(median(amounts)), one, drawn.unit, language);
  const texts = new Set(first.map((target) => formatTarget(target, { language })));
  // Where several come first under different bounds, what they share is the number alone.
  const shared =
    one === undefined ? "" : formatTarget({ ...one, bound: "eq", value_max: null }, { language });
  const [text = ""] = texts.size === 1 ? texts : [shared];
  // Of two none is highest, and between them a median says nothing.
  const few = numbers.length < 3;
  const be = first.length === 1 ? "is" : "are";
  const [most, least] = few ? ["more", "less"] : ["most", "least"];
  const [highest, lowest] = few ? ["higher", "lower"] : ["highest", "lowest"];
  const degree = few ? "较" : "最";
  const place = falls
    ? say(language, `降幅${degree}${lower ? "大" : "小"}`, `${be} to fall ${lower ? most : least}`)
    : say(language, degree + (lower ? "低" : "高"), `${be} ${lower ? lowest : highest}`);
  return say(
    language,
    `${name}：${numbers.length}个地区中${who}${place}（${text}）${few ? "" : `，${falls ? "降幅" : ""}中位数${middle}`}`,
    `${name}: of ${numbers.length} regions ${who} ${place} (${text})${few ? "" : `, median ${falls ? "fall " : ""}${middle}`}`,
  );
}
