import { plain } from "../compare/plain.js";
import { greatest } from "../model/extremes.js";
import { groupBy } from "../model/group-by.js";
import type { Language } from "../model/language.js";

type Row = Readonly<Record<string, unknown>>;

const numberOf = (row: Row, name: string): number => (typeof row[name] === "number" ? row[name] : 0);

/** Parts whose shares are told together. */
const LEADING = 3;

/**
 * What shares of parts come to, a line for each indicator: who holds most in the last year, what the first three hold, and who
 * gained most since the first year. Totals over several years are left to the table.
 * @param rows rows as `districtShares` gives them
 */
export function sharesSummed(rows: readonly Row[], language: Language): readonly string[] {
  const zh = language === "zh";
  const yearly = rows.filter(
    ({ period_start, period_end }) => period_start === null || period_start === period_end,
  );
  return [...groupBy(yearly, ({ indicator_id }) => String(indicator_id)).values()].flatMap((own) => {
    const years = own.map((row) => numberOf(row, "period_end"));
    const [first, last] = [Math.min(...years), greatest(years)];
    const at = (year: number): Row[] => own.filter((row) => row.period_end === year);
    const ordered = at(last).sort((a, b) => numberOf(b, "share") - numberOf(a, "share"));
    const [top] = ordered;
    if (top === undefined || ordered.length < LEADING) return [];
    const before = new Map(at(first).map((row) => [row.region_code, numberOf(row, "share")]));
    const gains = ordered.flatMap((row) => {
      const share = before.get(row.region_code);
      return share === undefined ? [] : [{ row, gain: numberOf(row, "share") - share }];
    });
    const [most] = gains.sort((a, b) => b.gain - a.gain);
    const name = (row: Row): string => String(zh ? row.region_zh : row.region_en);
    const three = ordered.slice(0, LEADING).reduce((sum, row) => sum + numberOf(row, "share"), 0);
    const gained =
      first === last || most === undefined || most.gain <= 0
        ? ""
        : zh
          ? `；与${first}年相比，${name(most.row)}占比上升最多（${plain(most.gain, language)}个百分点）`
          : `; since ${first} the share of ${name(most.row)} rose most (${plain(most.gain, language)} percentage points)`;
    return zh
      ? [
          `${String(top.indicator_zh)}：${last}年${name(top)}占${plain(numberOf(top, "share"), language)}%，居首位；前三位合计占${plain(three, language)}%${gained}。`,
        ]
      : [
          `${String(top.indicator_en)}: in ${last} ${name(top)} has the largest share, ${plain(numberOf(top, "share"), language)}%; the first three hold ${plain(three, language)}%${gained}.`,
        ];
  });
}
