import { comparePair } from "../compare/compare-pair.js";
import { pairResult, sideName } from "../compare/pair-result.js";
import type { Pair } from "../compare/types.js";
import { GRADES, type Grade } from "../model/codes.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { drawnNumbers, isDrawnBelow } from "./drawn-number.js";
import { indicatorName, listOf, say, targetText } from "./words.js";

const LEVEL: ReadonlySet<Grade> = new Set(["comparable", "comparable-after-alignment"]);

const namesOf = (rows: readonly DescribedTarget[], language: Language): string =>
  listOf([...new Set(rows.map((row) => sideName(row, language)))], language);

const regionsIn = (rows: readonly DescribedTarget[]): number =>
  new Set(rows.map((row) => row.region_code)).size;

/** The pairs that targets of different regions make, the best first. */
function pairsOf(rows: readonly DescribedTarget[]): Pair[] {
  return rows
    .flatMap((a, index) =>
      rows.slice(index + 1).flatMap((b) => (a.region_code === b.region_code ? [] : [comparePair(a, b)])),
    )
    .sort((p, q) => GRADES.indexOf(p.grade) - GRADES.indexOf(q.grade));
}

/** Of two regions who is higher and by how much, or both numbers where no difference is told. */
function ofTwo(rows: readonly DescribedTarget[], language: Language): string {
  const [pair] = pairsOf(rows);
  if (pair === undefined) return "";
  if (pair.grade !== "indicative-only") return pairResult(pair, language);
  const sides = [pair.a, pair.b]
    .map((row) => `${sideName(row, language)}${say(language, "", " ")}${targetText(row, language)}`)
    .join(say(language, "，", ", "));
  return say(language, `${sides}，仅供参考`, `${sides}, for orientation only`);
}

/** Of many regions the highest and the lowest number, where all stand on one footing. */
function ofMany(rows: readonly DescribedTarget[], language: Language): string {
  const count = regionsIn(rows);
  if (!pairsOf(rows).every(({ grade }) => LEVEL.has(grade)))
    return say(
      language,
      `${count}个地区提出目标，口径或期限不尽一致，不排先后`,
      `${count} regions set targets that differ in definition or date and are not ranked`,
    );
  const drawn = drawnNumbers(rows);
  const numbers = rows.flatMap((row) => {
    const { amount } = drawn.of(row);
    return amount === null ? [] : [{ row, amount }];
  });
  const end = (pick: (...amounts: number[]) => number): string => {
    const amount = pick(...numbers.map((one) => one.amount));
    return namesOf(
      numbers.filter((one) => one.amount === amount).map(({ row }) => row),
      language,
    );
  };
  const [highest, lowest] = [end(Math.max), end(Math.min)];
  if (highest === lowest)
    return say(language, `${count}个地区所载数值相同`, `${count} regions print one number`);
  if (rows.every(isDrawnBelow))
    return say(
      language,
      `${count}个地区中${lowest}降幅最大，${highest}降幅最小`,
      `of ${count} regions ${lowest} to fall most, ${highest} least`,
    );
  return say(
    language,
    `${count}个地区中${highest}最高，${lowest}最低`,
    `of ${count} regions ${highest} highest, ${lowest} lowest`,
  );
}

/**
 * What a comparison of targets finds, as its title says it: who is higher where one definition is shared, that none is where not.
 * @param groups targets that may share an axis, those of most regions first
 */
export function comparisonTitle(
  groups: readonly (readonly DescribedTarget[])[],
  subject: string,
  language: Language,
): string {
  const rows = groups.flat();
  const names = namesOf(rows, language);
  const titled = (about: string, found: string): string => `${about}${say(language, "：", ": ")}${found}`;
  if (regionsIn(rows) < 2)
    return titled(subject, say(language, `仅${names}提出目标`, `only ${names} sets a target`));
  const shared = groups.find((group) => regionsIn(group) > 1);
  const [first] = shared ?? [];
  if (shared === undefined || first === undefined)
    return titled(
      subject,
      say(language, `${names}的目标口径各不相同`, `${names} define their targets differently`),
    );
  return titled(
    indicatorName(first, language),
    regionsIn(shared) === 2 ? ofTwo(shared, language) : ofMany(shared, language),
  );
}

/** In how many pairs the deadlines are one, and whose are later, as a title says it. */
export function deadlinesTitle(pairs: readonly Pair[], language: Language): string {
  const ends = pairs.flatMap(({ a, b }) => [a, b]);
  const same = pairs.filter(({ a, b }) => a.period_end === b.period_end).length;
  const count = pairs.length;
  if (same === count)
    return say(
      language,
      `${count}对同类目标的期限都相同`,
      `${count} related pair${count === 1 ? " shares its deadline" : "s share their deadlines"}`,
    );
  const several = regionsIn(ends) > 2;
  if (several && same === 0)
    return say(
      language,
      `${count}对同类目标的期限各不相同`,
      `The deadlines of all ${count} related pairs differ`,
    );
  const lead = say(
    language,
    `${count}对同类目标的期限：`,
    `Deadlines of ${count} related pair${count === 1 ? "" : "s"}: `,
  );
  const parts = several
    ? [say(language, `不同${count - same}对`, `different in ${count - same}`)]
    : [...new Map(ends.map((row) => [row.region_code, row])).values()].flatMap((row) => {
        const later = pairs.filter(({ a, b }) => {
          const [own, other] = a.region_code === row.region_code ? [a, b] : [b, a];
          return own.period_end > other.period_end;
        }).length;
        const name = sideName(row, language);
        return later === 0 ? [] : [say(language, `${name}较晚${later}对`, `${name} later in ${later}`)];
      });
  const all = same === 0 ? parts : [...parts, say(language, `相同${same}对`, `the same in ${same}`)];
  return lead + all.join(say(language, "，", ", "));
}

/** In which year most of some targets fall due, as a title says it. */
export function dueTitle(rows: readonly DescribedTarget[], language: Language): string {
  const count = rows.length;
  const names = namesOf(rows, language);
  const years = new Map<number, number>();
  for (const { period_end } of rows) years.set(period_end, (years.get(period_end) ?? 0) + 1);
  const [[year, due] = [0, 0]] = [...years].sort(([p, a], [q, b]) => b - a || p - q);
  if (due === count)
    return say(
      language,
      count === 1 ? `${names}的目标到${year}年到期` : `${names}的${count}项目标都到${year}年到期`,
      count === 1
        ? `${names}: the target is due in ${year}`
        : `${names}: all ${count} targets are due in ${year}`,
    );
  return say(
    language,
    `${names}：${count}项目标中${due}项到${year}年到期`,
    `${names}: ${due} of ${count} targets are due in ${year}`,
  );
}

/** How many pairs share a definition and how many can't be compared, as a title says it. */
export function verdictsTitle(pairs: readonly Pair[], language: Language): string {
  const one = pairs.filter(({ grade }) => LEVEL.has(grade) || grade === "comparable-other-date").length;
  const none = pairs.filter(({ grade }) => grade === "not-comparable").length;
  return say(
    language,
    `${pairs.length}对目标中，口径一致${one}对，不能比较${none}对`,
    pairs.length === 1
      ? `One pair of targets, which ${one === 1 ? "shares a definition" : none === 1 ? "cannot be compared" : "compares for orientation only"}`
      : `Of ${pairs.length} pairs of targets, ${one} share a definition and ${none} cannot be compared`,
  );
}
