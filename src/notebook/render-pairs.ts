import { arithmeticWords, assumptionWords, toldSteps } from "../compare/arithmetic-words.js";
import { decisiveReasons } from "../compare/compare-pair.js";
import { differenceWords } from "../compare/difference-words.js";
import { periodWords } from "../compare/figure-words.js";
import { formatTarget } from "../compare/format-target.js";
import { sideName } from "../compare/pair-result.js";
import type { Pair } from "../compare/types.js";
import type { Relation } from "../model/codes.js";
import { gradeText } from "../model/grade-marks.js";
import { labelOf } from "../model/labels.js";
import type { Bilingual, Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { gradeHtml } from "./grade-mark.js";
import { type Column, renderGrid } from "./grid.js";
import { type Html, html, joined } from "./html.js";
import { formatNumber } from "./plain-columns.js";
import type { Rendered, View } from "./rendered.js";
import { quoteDetails, scopeText } from "./target-columns.js";

const nameOf = (target: DescribedTarget, language: Language): string =>
  language === "zh" ? target.indicator_zh : target.indicator_en;

const regionOf = (target: DescribedTarget, language: Language): string =>
  language === "zh" ? target.region_zh : target.region_en;

/** The region of a side where all pairs share it; the side's letter where they do not. */
function sideTitle(pairs: readonly Pair[], side: "a" | "b", language: Language): string {
  const names = new Set(pairs.map((pair) => regionOf(pair[side], language)));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : side.toUpperCase();
}

/** What stands below a target's number: measure, years, scope, and whether it is only striven for. */
function qualifiers(target: DescribedTarget, language: Language): string {
  const measure = labelOf("measure", target.measure, { language })
    .replace(/[（(].*$/u, "")
    .trim();
  const strive = target.commitment === "strive" ? labelOf("commitment", "strive", { language }) : "";
  return [measure, periodWords(target, language), scopeText(target, language), strive]
    .filter((part) => part !== "")
    .join(" · ");
}

function sideColumn(pairs: readonly Pair[], side: "a" | "b", language: Language): Column<Pair> {
  const title = sideTitle(pairs, side, language);
  const regions = title === side.toUpperCase();
  return {
    name: side,
    title,
    form: "text",
    cell: (pair) => {
      const target = pair[side];
      const region = regions ? regionOf(target, language) : null;
      const number = formatTarget(target, { language });
      const below = qualifiers(target, language);
      return {
        text: [region, number, below].filter((part) => part !== null).join(" "),
        html: html`${region === null ? null : html`${region} `}<b>${number}</b><br><span class="cp-soft">${below}</span>${quoteDetails(target, language)}`,
      };
    },
  };
}

const yearsApartWords = (years: number | null): Bilingual => ({
  zh: `期限相差${years}年`,
  en: `${years} ${years === 1 ? "year" : "years"} apart`,
});

/** How the printed numbers stand, and what follows for certain; nothing for a pair that is not compared. */
export function conclusionText(pair: Pair, language: Language): string {
  const { relation, difference, unit, share, years_apart } = pair.committed;
  const zh = language === "zh";
  if (share !== null) {
    const percent = formatNumber(share * 100);
    return zh ? `部分占整体的${percent}%` : `the part is ${percent}% of the whole`;
  }
  if (difference === null) return "";
  const named = pair.a.region_code !== pair.b.region_code;
  const between = (one: Relation): string => {
    const words = labelOf("relation", one, { language });
    if (!named || (one !== "higher" && one !== "lower")) return words;
    const [a, b] = [sideName(pair.a, language), sideName(pair.b, language)];
    return zh ? `${a}${words}${b}` : `${a} ${words} than ${b}`;
  };
  const size = differenceWords(difference, unit ?? "", [pair.a, pair.b], language);
  const by = difference === 0 ? "" : `${zh ? "" : " by "}${size}`;
  const words = `${between(relation)}${by}`;
  if (pair.certain === null) {
    const apart =
      years_apart === 0 ? { zh: "时期不同", en: "over other years" } : yearsApartWords(years_apart);
    return zh
      ? `所载数字：${words}；${apart.zh}，未作调整`
      : `as printed: ${words}; ${apart.en}, not aligned`;
  }
  const certain = between(pair.certain);
  return zh ? `所载数字：${words}；按限定方式推断：${certain}` : `printed: ${words}; for certain: ${certain}`;
}

function indicatorHtml({ a, b }: Pair, language: Language): Html {
  const names = [...new Set([nameOf(a, language), nameOf(b, language)])];
  return joined(names, html`<br>↔ `);
}

function reasonsHtml(pair: Pair, language: Language): Html {
  const decisive = decisiveReasons(pair);
  const others = pair.reasons.filter((reason) => !decisive.includes(reason));
  const zh = language === "zh";
  const steps = toldSteps(pair, language).map(
    ({ formula, step }) =>
      html`<li><code>${formula}</code><span class="cp-soft">${assumptionWords(step, language)}</span></li>`,
  );
  const rest = others.map(
    ({ outcome, text }) =>
      html`<li>${text[language]} <span class="cp-soft">${labelOf("outcome", outcome, { language })}</span></li>`,
  );
  return html`<ul>${decisive.map((reason) => html`<li>${reason.text[language]}</li>`)}${steps}</ul>${
    rest.length === 0
      ? null
      : html`<details><summary>${zh ? "其余各项" : "Other checks"}</summary><ul>${rest}</ul></details>`
  }`;
}

/** The columns of a table of pairs. */
export function pairColumns(pairs: readonly Pair[], language: Language): Column<Pair>[] {
  const zh = language === "zh";
  return [
    {
      name: "indicator",
      title: zh ? "指标" : "Indicator",
      form: "text",
      cell: (pair) => ({
        text: [...new Set([nameOf(pair.a, language), nameOf(pair.b, language)])].join(" ↔ "),
        html: indicatorHtml(pair, language),
      }),
    },
    sideColumn(pairs, "a", language),
    sideColumn(pairs, "b", language),
    {
      name: "grade",
      title: zh ? "判定" : "Verdict",
      form: "text",
      cell: (pair) => {
        const conclusion = conclusionText(pair, language);
        const below = conclusion === "" ? null : html`<br><span class="cp-soft">${conclusion}</span>`;
        return {
          text: [gradeText(pair.grade, language), conclusion].filter((part) => part !== "").join(" "),
          html: html`${gradeHtml(pair.grade, language)}${below}`,
        };
      },
    },
    {
      name: "reasons",
      title: zh ? "原因和计算" : "Reasons and arithmetic",
      form: "text",
      cell: (pair) => ({
        text: [
          ...decisiveReasons(pair).map((reason) => reason.text[language]),
          ...arithmeticWords(pair, language),
        ].join(zh ? "；" : "; "),
        html: reasonsHtml(pair, language),
      }),
    },
  ];
}

/** Pairs with their verdicts: both targets with their quotes on demand, the grade, its reasons and the arithmetic. */
export function renderPairs(pairs: readonly Pair[], view: View): Rendered {
  return renderGrid(pairs.slice(0, view.rows), pairColumns(pairs, view.language), pairs.length, view);
}
