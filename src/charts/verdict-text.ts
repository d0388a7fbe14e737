import { comparePair } from "../compare/compare-pair.js";
import { allUnreviewed, reasonsInRow } from "../compare/unreviewed.js";
import { GRADES } from "../model/codes.js";
import { gradeText } from "../model/grade-marks.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { regionName, say } from "./words.js";

/** The most regions whose verdicts are told pair by pair. */
const MOST_REGIONS = 4;

/** How many pairs of the targets have each grade. */
function countsOf(rows: readonly DescribedTarget[], language: Language): string {
  const grades = rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b) => (a.region_code === b.region_code ? [] : [comparePair(a, b).grade])),
  );
  const counts = GRADES.flatMap((grade) => {
    const count = grades.filter((one) => one === grade).length;
    if (count === 0) return [];
    return [
      say(
        language,
        `${gradeText(grade, language)} ${count}对`,
        `${gradeText(grade, language)}: ${count} pairs`,
      ),
    ];
  });
  return counts.join(say(language, "，", ", "));
}

/** The verdict on the regions of a panel, with its reasons; that a region stands alone where it does. */
export function verdictText(rows: readonly DescribedTarget[], language: Language): string {
  const [first] = rows;
  if (first === undefined) return "";
  const regions = new Set(rows.map((row) => row.region_code));
  if (regions.size === 1) {
    const name = regionName(first, language);
    return say(language, `只有${name}有此目标`, `set by ${name} only`);
  }
  if (regions.size > MOST_REGIONS) return countsOf(rows, language);
  const several = regions.size > 2;
  const pairs = rows.flatMap((a, index) =>
    rows.slice(index + 1).flatMap((b) => (a.region_code === b.region_code ? [] : [{ a, b }])),
  );
  // What holds of each pair is said once.
  const unreviewed = pairs.length > 1 && allUnreviewed(pairs);
  const verdicts = pairs.map(({ a, b }) => {
    const pair = comparePair(a, b);
    const names = [a, b].map((row) => regionName(row, language));
    const between = several ? say(language, `${names.join("—")}：`, `${names.join(" – ")}: `) : "";
    const grade = between + gradeText(pair.grade, language);
    // The font of charts sets curly quotation marks as wide as a Chinese character.
    const reasons = reasonsInRow(pair, unreviewed).map(({ text }) =>
      language === "zh" ? text.zh : text.en.replace(/[“”]/gu, '"'),
    );
    if (reasons.length === 0) return grade;
    return say(language, `${grade}（${reasons.join("；")}）`, `${grade} (${reasons.join("; ")})`);
  });
  const once = unreviewed ? [say(language, "至少一方尚未人工核对", "at least one side not reviewed")] : [];
  return [...new Set(verdicts), ...once].join(say(language, "；", "; "));
}
