import type { Language } from "../model/language.js";
import type { TargetRow } from "../model/rows.js";
import { yearSpan } from "../model/spans.js";
import { tidy } from "../normalize/amount.js";
import { compoundGrowth } from "../stats/compound-growth.js";
import { impliedBase } from "../stats/implied-base.js";
import { derivedWords } from "./derived-words.js";
import { type DocumentFinding, type Finder, findingOf } from "./finding.js";
import { tablesOf } from "./table-groups.js";

/** Decimals to which a computed rate is shown beside a printed one. */
const SHOWN = 1;

const percent = (rate: number, decimals: number): string => `${(rate * 100).toFixed(decimals)}%`;

/** Whether a computed rate, rounded as the printed one, is the printed one. */
function follows(printed: TargetRow, rate: number): boolean {
  return Number((rate * 100).toFixed(printed.decimals ?? 0)) === printed.value;
}

interface Step {
  readonly from: TargetRow;
  readonly to: TargetRow;
  readonly rate: number;
}

function stepsOf(levels: readonly TargetRow[]): Step[] {
  return levels.flatMap((from, index) =>
    levels.slice(index + 1).map((to) => ({
      from,
      to,
      rate: compoundGrowth(from.value ?? Number.NaN, to.value ?? Number.NaN, to.period_end - from.period_end),
    })),
  );
}

function compare(printed: TargetRow, levels: readonly TargetRow[]): DocumentFinding[] {
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  if (printed.value === null || first.value === null || last.value === null) return [];
  const years = last.period_end - first.period_end;
  const rate = compoundGrowth(first.value, last.value, years);
  const computed = percent(rate, SHOWN);
  const columns = `(${last.value} / ${first.value}) ^ (1 / ${years}) − 1 = ${computed}`;
  const label = printed.row_label ?? printed.table_id ?? "";
  const span = (language: Language): string => yearSpan(first.period_end, last.period_end, language);
  if (follows(printed, rate)) {
    return [
      findingOf({
        kind: "growth-rate",
        severity: "confirmed",
        targets: [printed, ...levels],
        text: {
          zh: `“${label}”：所载的年均增速${printed.value}%与${span("zh")}年各列相符`,
          en: `“${label}”: the printed average growth of ${printed.value}% follows from the columns ${span("en")}`,
        },
        formula: columns,
      }),
    ];
  }
  const factor = 1 + printed.value / 100;
  const base = impliedBase(last.value, printed.value / 100, years + 1);
  const baseYear = first.period_end - 1;
  const shown = tidy(Number(base.toFixed(2)));
  const other = stepsOf(levels).find(
    (step) => !(step.from === first && step.to === last) && follows(printed, step.rate),
  );
  const level = derivedWords(last, shown);
  const alone = (language: Language): string | null =>
    other === undefined ? null : yearSpan(other.from.period_end, other.to.period_end, language);
  return [
    findingOf({
      kind: "growth-rate",
      severity: "remark",
      targets: [printed, ...levels],
      text: {
        zh: `“${label}”：所载年均增速为${printed.value}%，按${span("zh")}年各列推算为${computed}；基期未写明，若为${baseYear}年，则基数须为${level.zh}${alone("zh") === null ? "" : `；仅${alone("zh")}年的增速与所载的相符`}`,
        en: `“${label}”: the average growth is printed as ${printed.value}%, the columns ${span("en")} give ${computed}; its base is not printed, and counted from ${baseYear} it needs a level of ${level.en} there${alone("en") === null ? "" : `; the growth of ${alone("en")} alone is the printed one`}`,
      },
      formula: `${columns}; ${last.value} / ${tidy(factor)} ^ ${years + 1} = ${shown}`,
    }),
  ];
}

/**
 * Does an average growth rate that a table prints follow from the levels in its own row, rounded as it is printed? Where it does not,
 * the level of the year before the first column that would explain it is told, and whether a shorter stretch of years does.
 */
export const growthRates: Finder = {
  kind: "growth-rate",
  question: {
    zh: "所载的年均增速能否由同一行各年数值得出？",
    en: "Does a printed growth rate follow from its row?",
  },
  find: ({ rows }) =>
    tablesOf(rows.targets).flatMap(({ cells }) =>
      cells
        .filter((cell) => cell.measure === "growth")
        .flatMap((printed) => {
          const levels = cells
            .filter((cell) => cell.measure === "level" && cell.row_label === printed.row_label)
            .sort((a, b) => a.period_end - b.period_end);
          return compare(printed, levels);
        }),
    ),
};
