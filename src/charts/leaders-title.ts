import { formatTarget } from "../compare/format-target.js";
import { groupBy } from "../model/group-by.js";
import type { Language } from "../model/language.js";
import { amountOf } from "../normalize/amount.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { indicatorName, regionName, say } from "./words.js";

/** Which part has the largest number of the last year in most indicators, as a title says it. */
export function leadersTitle(rows: readonly DescribedTarget[], place: string, language: Language): string {
  const year = Math.max(...rows.map((row) => row.period_end));
  const amount = (row: DescribedTarget): number => amountOf(row.value, row.unit_mult, row.unit) ?? 0;
  const leaders = [...groupBy(rows, (row) => row.indicator_id).values()].flatMap((own) => {
    const due = own.filter((row) => row.period_end === year);
    const most = Math.max(...due.map(amount));
    const [first, ...others] = due.filter((row) => amount(row) === most);
    return first === undefined || others.length > 0 ? [] : [first];
  });
  const [best = []] = [...groupBy(leaders, (row) => row.region_code).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [leader] = best;
  const count = new Set(rows.map((row) => row.indicator_id)).size;
  if (leader === undefined)
    return say(
      language,
      `${place}各县市区和园区的年度目标`,
      `${place}: yearly targets of its districts and zones`,
    );
  const name = regionName(leader, language);
  if (count === 1) {
    const what = indicatorName(leader, language);
    const text = formatTarget(leader, { language });
    return say(
      language,
      `${place}${what}：${year}年${name}最高（${text}）`,
      `${what} in ${place}: ${name} highest in ${year} (${text})`,
    );
  }
  return say(
    language,
    `${place}：${count}项指标中${name}有${best.length}项为各地最高（${year}年）`,
    `${place}: ${name} is highest in ${best.length} of ${count} indicators (${year})`,
  );
}
