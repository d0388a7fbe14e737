import { numberWords } from "../compare/figure-words.js";
import { groupBy } from "../model/group-by.js";
import type { Bilingual } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { amountOf, tidy } from "../normalize/amount.js";
import { yearsOf } from "../normalize/period.js";
import { derivedWords } from "./derived-words.js";
import { type DocumentFinding, type Finder, findingOf, type Naming, namingOf } from "./finding.js";
import { isSameQuantity, quantityKey } from "./same-quantity.js";

const amount = (target: TargetRow): number | null => amountOf(target.value, target.unit_mult, target.unit);

/** What the yearly numbers come to beside the total. */
function outcome(reached: number, all: number, years: number, total: TargetRow): Bilingual {
  if (reached === all) return { zh: "两者相符", en: "they agree" };
  if (reached > all) return { zh: "按年度数推算，超过累计数", en: "the yearly number exceeds the total" };
  const exact = tidy(all / years / 10 ** total.unit_mult);
  const rounded = Number(exact.toPrecision(3));
  const pace = derivedWords(total, rounded);
  const about = rounded === exact ? { zh: "", en: "" } : { zh: "约", en: "about " };
  return {
    zh: `按年度数推算，达不到累计数；要达到累计数，年均须达${about.zh}${pace.zh}`,
    en: `the yearly number falls short; the total needs ${about.en}${pace.en} a year on average`,
  };
}

function compare(yearly: TargetRow, total: TargetRow, named: Naming): DocumentFinding[] {
  const years = yearsOf(total.period_start, total.period_end);
  const [each, all] = [amount(yearly), amount(total)];
  if (years === null || each === null || all === null) return [];
  const reached = tidy(each * years);
  const scale = 10 ** yearly.unit_mult;
  const product = `${years} × ${yearly.value} = ${tidy(reached / scale)}`;
  const formula = reached === all ? product : `${product} ${reached < all ? "<" : ">"} ${tidy(all / scale)}`;
  const plain = yearly.bound === "eq" && total.bound === "eq";
  const { zh, en } = outcome(reached, all, years, total);
  return [
    findingOf({
      kind: "yearly-and-total",
      severity: reached === all ? "confirmed" : plain ? "conflict" : "remark",
      targets: [yearly, total],
      text: named(total, {
        zh: `每年${numberWords(yearly, "zh")}，${years}年累计${numberWords(total, "zh")}：${zh}`,
        en: `${numberWords(yearly, "en")} each year, ${numberWords(total, "en")} in ${years} years: ${en}`,
      }),
      formula,
    }),
  ];
}

/**
 * Does a yearly number, times the years of the period, reach the total that the document sets for the same period? A yearly floor that
 * falls short is a remark (more may be done than the floor); a plain yearly number that misses a plain total is a conflict.
 */
export const yearlyAndTotals: Finder = {
  kind: "yearly-and-total",
  question: {
    zh: "年度数乘以年数是否达到累计数？",
    en: "Does the yearly number, times the years, reach the total?",
  },
  find: (source) => {
    const stated = source.rows.targets.filter((target) => target.principal);
    const totals = groupBy(
      stated.filter(({ measure }) => measure === "cumulative" || measure === "increment"),
      quantityKey,
    );
    const named = namingOf(source);
    return stated
      .filter((target) => target.measure === "annual")
      .flatMap((yearly) =>
        (totals.get(quantityKey(yearly)) ?? [])
          .filter((total) => isSameQuantity({ ...yearly, measure: total.measure }, total))
          .flatMap((total) => compare(yearly, total, named)),
      );
  },
};
